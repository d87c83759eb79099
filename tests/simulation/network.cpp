// What the network makes of requests and answers in a simulated world.
#include <algorithm>

#include "tests/simulation/network.h"

namespace ayumi::simulation {

bool Network::isPoisoned(const tablet::HttpRequest& request) const {
    if (request.target != "/v1/changes" || m_stage.history.poisoned.empty()) return false;
    const auto read = sync::readPushRequest(request.body);
    return read && std::any_of(read->changes.begin(), read->changes.end(), [&](const Json& one) {
               return m_stage.history.poisoned.contains(textOf(one, "id"));
           });
}

void Network::noteToken(const SimTablet& tablet, const tablet::HttpRequest& request,
                        const tablet::HttpAnswer& answer) {
    if (request.target == "/v1/restore-registrations") return;  // asks for no token
    if (answer.status == 401) m_stage.truth.refused.insert(tablet.name);
    const bool known = answer.status == 200 || answer.status == 403 || answer.status == 404;
    if (known) noteKnown(tablet, request.bearer);
}

void Network::noteKnown(const SimTablet& tablet, const std::string& token) {
    m_stage.truth.refused.erase(tablet.name);
    m_stage.truth.tokens[tablet.device()] = token;
}

tablet::HttpAnswer Network::ask(SimTablet& tablet, const tablet::HttpRequest& request) {
    m_stage.tell(tablet.name + ' ' + request.method + ' ' + request.target);
    if (isPoisoned(request)) {
        m_stage.tell("  the server stumbles over it");
        return {500, canonical({{"code", "internal"}, {"status", 500}}), {}, {}};
    }
    auto answer = exchange(*m_stage.server, request);
    m_stage.learnEntered();
    noteToken(tablet, request, answer);
    if (answer.status == 200 && request.target == "/v1/sign-in") {
        m_stage.truth.people[tablet.device()].insert(textOf(Json::parse(answer.body), "person"));
    }
    if (answer.status == 200 && request.target == "/v1/restore-registrations") {
        const Json shown = Json::parse(request.body).at("certificates");
        for (std::size_t i = 1; i < shown.size(); ++i) {  // behind the device's own
            m_stage.truth.people[tablet.device()].insert(
                textOf(shown[i].at("registration"), "person"));
        }
    }
    m_stage.watch.answered(tablet.device(), request, answer);
    if (answer.status != 200) {
        m_stage.tell("  refused " + std::to_string(answer.status) + ' ' + answer.body);
    }
    return answer;
}

// The changes of a batch in another order. What rights stand on goes first, as tablets send it: who
// comes behind it may rest on it.
tablet::HttpRequest Network::shuffled(tablet::HttpRequest request, Random& dice) {
    if (request.target != "/v1/changes") return request;
    Json body = Json::parse(request.body);
    Json& changes = body["changes"];
    for (std::size_t i = changes.size(); i > 1; --i)
        std::swap(changes[i - 1], changes[dice.below(i)]);
    const auto isFact = [](const Json& change) {
        return textOf(change, "kind") == "person" || textOf(change, "kind") == "assignment";
    };
    const auto facts = std::stable_partition(changes.begin(), changes.end(), isFact);
    std::sort(changes.begin(), facts, [](const Json& one, const Json& other) {
        return one.at("number") < other.at("number");
    });
    request.body = canonical(body);
    return request;
}

void Network::give(SimTablet& tablet, std::uint64_t ticket, tablet::HttpAnswer answer) {
    m_stage.watch.beforeAnswer(tablet, answer);
    tablet.answer(ticket, std::move(answer));
    m_stage.watch.afterAnswer(tablet);
}

std::optional<NotingTransport::Sent> Network::take(SimTablet& tablet) {
    auto sent = tablet.takeSent();
    if (sent) m_stage.watch.sends(tablet, sent->request);
    return sent;
}

// One exchange, and what the network makes of it.
void Network::deliver(SimTablet& tablet, Random& dice) {
    auto sent = take(tablet);
    if (!sent) return;
    m_stage.count("exchange");
    const auto lost = [&](const char* failure, const char* what) {
        m_stage.tell(tablet.name + ' ' + sent->request.target + ": " + what);
        give(tablet, sent->ticket, {0, {}, failure, {}});
    };
    if (offline.contains(tablet.name)) return lost("unreachable", "offline");
    if (m_stage.happens("cut", dice, 0.5)) return lost("unreachable", "the request is lost");
    if (m_stage.happens("late", dice, 0.5)) {
        m_late.push_back({&tablet, sent->ticket, sent->request, {}});
        return lost("timeout", "the request is on its way for long");
    }
    if (m_stage.happens("busy", dice)) {
        return give(tablet, sent->ticket,
                    {503, canonical({{"code", "storage_unavailable"}, {"status", 503}}), {}, 5});
    }
    if (m_stage.happens("reorder", dice)) sent->request = shuffled(std::move(sent->request), dice);
    auto answer = ask(tablet, sent->request);
    if (m_stage.happens("crash", dice)) {
        m_stage.tell("the server is killed before its answer is out, and started again");
        m_stage.server->restart();
        return lost("cut", "the answer is lost");
    }
    if (m_stage.happens("twice", dice)) ask(tablet, sent->request);
    if (m_stage.happens("cut", dice, 0.5)) return lost("cut", "the answer is lost");
    if (m_stage.happens("late", dice, 0.5)) {
        m_late.push_back({&tablet, sent->ticket, {}, answer});
        return lost("timeout", "the answer is on its way for long");
    }
    give(tablet, sent->ticket, std::move(answer));
}

// A request nobody waits for reaches the server, or an answer nobody waits for a tablet.
void Network::deliverLate(Random& dice) {
    if (m_late.empty()) return;
    const auto which = static_cast<std::ptrdiff_t>(dice.below(m_late.size()));
    Late late = std::move(m_late[static_cast<std::size_t>(which)]);
    m_late.erase(m_late.begin() + which);
    if (late.request) {
        ask(*late.tablet, *late.request);
    } else {
        m_stage.tell("a late answer reaches " + late.tablet->name);
        give(*late.tablet, late.ticket, *late.answer);
    }
}

// What waits on several tablets is committed together, as the queue of pushes does it.
void Network::gather() {
    struct Waiting {
        SimTablet* tablet;
        NotingTransport::Sent sent;
    };
    std::vector<Waiting> waiting;
    std::vector<services::PreparedPush> batches;
    auto& services = m_stage.server->services();
    for (const auto& tablet : m_stage.tablets) {
        if (offline.contains(tablet->name)) continue;
        auto sent = take(*tablet);
        if (!sent) continue;
        const auto device = services.enrolment.authorise(sent->request.bearer);
        const bool pushes =
            sent->request.target == "/v1/changes" && device && !isPoisoned(sent->request);
        const auto read = pushes ? sync::readPushRequest(sent->request.body)
                                 : Result<sync::PushRequest>(Error{"other", {}});
        if (!read) {
            give(*tablet, sent->ticket, ask(*tablet, sent->request));
            continue;
        }
        noteKnown(*tablet, sent->request.bearer);  // a copy of it may renew the token meanwhile
        batches.push_back(services.sync.prepare(device->device, *read));
        waiting.push_back({tablet.get(), std::move(*sent)});
    }
    if (batches.empty()) return;
    if (batches.size() > 1) m_stage.count("fault gather");
    m_stage.tell(std::to_string(batches.size()) + " batches go together");
    m_stage.watch.beforeGroup();
    const auto responses = services.sync.push(batches);
    m_stage.learnEntered();
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        auto& [tablet, sent] = waiting[i];
        tablet::HttpAnswer answer{200, sync::write(responses[i]), {}, {}};
        m_stage.watch.answered(tablet->device(), sent.request, answer);
        give(*tablet, sent.ticket, std::move(answer));
    }
    m_stage.watch.afterGroup();
}

void Network::sync(SimTablet& tablet, Random& dice) {
    tablet.engine->syncNow();
    for (int i = 0; i < 6; ++i) deliver(tablet, dice);
}

void Network::drop(const SimTablet& tablet) {
    std::erase_if(m_late, [&](const Late& late) { return late.tablet == &tablet; });
}

}  // namespace ayumi::simulation
