// What tablets send and are told: every answer against who may see what (law 6).
#include "tests/simulation/watch.h"

#include <algorithm>

namespace ayumi::simulation {

namespace {

constexpr const char* kReads = "6 nobody reads what is not theirs";

std::string pathOf(const std::string& target) { return target.substr(0, target.find('?')); }

}  // namespace

// Who was entered stands on the assignment: while that waits, it goes first.
void Watch::sends(SimTablet& tablet, const tablet::HttpRequest& request) {
    if (request.target != "/v1/changes" || m_truth.entered.empty()) return;
    const Json body = Json::parse(request.body);
    reference::Ids ahead;
    for (const Json& change : body.at("changes")) {
        const auto id = textOf(change, "id");
        ahead.insert(id);
        const auto entered = m_truth.entered.find(textOf(change, "participant"));
        if (entered == m_truth.entered.end() || entered->second.person != id) continue;
        const auto& assignment = entered->second.assignment;
        const auto waiting = tablet.waiting();
        const bool later = !ahead.contains(assignment) &&
                           std::any_of(waiting.begin(), waiting.end(),
                                       [&](const auto& one) { return one.change == assignment; });
        if (later)
            m_history.broken("9 it heals",
                             tablet.name + " sends first what rests on " + assignment);
    }
}

void Watch::answered(const std::string& device, const tablet::HttpRequest& request,
                     const tablet::HttpAnswer& answer) {
    if (answer.status != 200) return;
    const std::string path = pathOf(request.target);
    if (const auto taken = m_truth.taken.find(device); taken != m_truth.taken.end()) {
        checkTaken(device, taken->second, path, answer);
    }
    const Json body = Json::parse(answer.body);
    if (path == "/v1/changes") noteVerdicts(request, body);
    if (path == "/v1/changes" || path == "/v1/records") checkStates(device, request, body);
    if (path == "/v1/records") checkForget(device, request, body);
    if (path == "/v1/held") checkHeld(device, body);
    if (path.ends_with("/history")) {
        for (const Json& entry : body.at("entries")) {
            checkChange(device, entry.at("change"), "in a history");
        }
    }
}

// The server has it durably, if these are the bytes that were saved.
void Watch::noteVerdicts(const tablet::HttpRequest& request, const Json& answer) {
    if (answer.value("reset", false)) return;
    const Json sent = Json::parse(request.body);
    std::vector<Json> changes = sent.at("changes");
    for (const std::string text : sent.value("unread", Json::array())) {
        changes.push_back(Json::parse(text, nullptr, false));
    }
    for (const Json& change : changes) {
        const auto saved = m_history.saved.find(textOf(change, "id"));
        if (saved == m_history.saved.end()) continue;
        if (saved->second.change->travelling() != canonical(change)) continue;
        saved->second.answeredMs = m_clock.nowMs();
        if (saved->second.firstAnsweredMs == 0) {
            saved->second.firstAnsweredMs = saved->second.answeredMs;
        }
    }
    if (!m_history.tracing) return;
    for (const Json& verdict : answer.at("verdicts")) m_history.tell("  " + verdict.dump());
}

// A revoked tablet hands over and is told to wipe, nothing else; a stolen one is not answered.
void Watch::checkTaken(const std::string& device, const std::string& state, const std::string& path,
                       const tablet::HttpAnswer& answer) {
    const Json body = Json::parse(answer.body);
    const bool handsOver = path == "/v1/changes" || path == "/v1/records";
    const bool comesBack = path == "/v1/restore-registrations";
    const bool told = handsOver && body.value("wipe", false) && body.at("states").empty();
    if (state == "revoked" && (told || comesBack)) return;
    m_history.broken(kReads, state + " tablet " + device + " was answered on " + path);
}

void Watch::checkStates(const std::string& device, const tablet::HttpRequest& request,
                        const Json& answer) {
    std::map<std::string, Json> sent;  // by id: what the answer names by its id alone
    if (request.method == "POST") {
        const Json asked = Json::parse(request.body);
        for (const Json& change : asked.at("changes")) sent[textOf(change, "id")] = change;
    }
    for (const Json& state : answer.at("states")) {
        for (const Json& change : state.at("changes")) {
            checkChange(device, change.is_string() ? sent.at(change.get<std::string>()) : change,
                        "as a state");
        }
    }
}

void Watch::checkChange(const std::string& device, const Json& change, const char* where) {
    const auto kind = textOf(change, "kind");
    const auto whom =
        reference::whomOf(textOf(change, "participant"), change.value("people", reference::Whom()));
    if (m_truth.mayReadOn(device, kind, whom, m_clock.nowMs())) return;
    if (m_beforeGroup && m_beforeGroup->mayReadOn(device, kind, whom, m_clock.nowMs())) return;
    m_history.broken(kReads, device + " was sent " + kind + " of " + whom.front() + ' ' + where);
}

// With a reset the page was for another log: the tablet takes nothing of it, shows its certificates
// and asks anew. Who asks on without saying of which log (a hostile one) cannot be told of another.
void Watch::checkForget(const std::string& device, const tablet::HttpRequest& request,
                        const Json& answer) {
    const bool saysHead = request.target.find("head=") != std::string::npos;
    if (!saysHead || answer.value("reset", false)) return;
    for (const std::string audience : answer.value("forget", Json::array())) {
        if (!audience.starts_with("p:")) continue;
        if (!m_truth.standsOn(device, audience.substr(2), m_clock.nowMs())) continue;
        m_history.broken("8 a pull never skips", device + " is told to forget " + audience);
    }
}

// Their own, and on a supervisor's tablet all.
void Watch::checkHeld(const std::string& device, const Json& answer) {
    if (m_truth.isSupervised(device)) return;
    for (const Json& entry : answer.at("entries")) {
        Json change = entry.at("change");
        if (change.is_null()) change = Json::parse(entry.value("text", "null"), nullptr, false);
        const bool own = m_truth.isSignedIn(device, textOf(change, "author")) ||
                         m_truth.isSignedIn(device, textOf(change, "handed_by"));
        if (!own) m_history.broken(kReads, device + " was told of held " + entry.dump());
    }
}

}  // namespace ayumi::simulation
