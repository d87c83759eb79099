#include "tests/mobile/support/mini_server.h"

#include <algorithm>

#include "shared/base/crypto.h"

namespace ayumi::mobile_tests {

namespace {

tablet::HttpAnswer ok(std::string body) { return {200, std::move(body), {}, {}}; }

tablet::HttpAnswer problem(int status, const char* code) {
    return {status, canonical({{"code", code}, {"status", status}}), {}, {}};
}

std::string parameter(const std::string& target, const std::string& name) {
    const auto at = target.find(name + '=');
    if (at == std::string::npos) return {};
    const auto begin = at + name.size() + 1;
    return target.substr(begin, target.find('&', begin) - begin);
}

}  // namespace

std::string MiniServer::hashAt(std::int64_t number) const {
    return number == 0 ? std::string() : m_chain[static_cast<std::size_t>(number - 1)];
}

sync::Head MiniServer::head() const {
    const auto number = static_cast<std::int64_t>(m_log.size());
    return {number, hashAt(number)};
}

bool MiniServer::knows(const sync::Head& known) const {
    return known.number == 0 ||
           (known.number <= head().number && hashAt(known.number) == known.hash);
}

void MiniServer::apply(const sync::ChangePtr& change) {
    m_log.push_back({change->record, change});
    m_chain.push_back(toHex(
        sha256((m_chain.empty() ? "" : m_chain.back()) + std::to_string(m_life) + change->id)));
    auto [found, fresh] = records.try_emplace(change->record);
    if (fresh) found->second = sync::emptyState(*change);
    sync::fold(found->second, change, std::min(change->madeAtMs, m_clock.nowMs() + aheadMs));
    found->second.number = head().number;
}

void MiniServer::take(const sync::ChangePtr& change) {
    apply(change);
    verdicts[change->id] = {change->id, sync::VerdictKind::Applied, {}, {}};
}

void MiniServer::take(const std::vector<sync::ChangePtr>& changes) {
    for (const auto& change : changes) take(change);
}

void MiniServer::restoreTo(std::int64_t number) {
    auto log = m_log;
    log.resize(static_cast<std::size_t>(number));
    m_log.clear();
    m_chain.clear();
    records.clear();
    verdicts.clear();
    for (const auto& entry : log) take(entry.change);
    ++m_life;
}

bool MiniServer::readable(const sync::RecordState& state) const {
    return !outOfScope.contains(state.participant);
}

sync::Verdict MiniServer::judge(const Json& object) {
    auto read = sync::readChange(object);
    const auto change = std::make_shared<const sync::Change>(std::move(read).value());
    if (const auto known = verdicts.find(change->id); known != verdicts.end()) {
        auto again = known->second;
        again.first = again.kind;
        again.kind = sync::VerdictKind::Duplicate;
        return again;
    }
    sync::Verdict verdict{change->id, sync::VerdictKind::Applied, {}, {}};
    if (const auto found = quarantine.find(change->id); found != quarantine.end()) {
        verdict.kind = sync::VerdictKind::Quarantined;
        verdict.reason = found->second;
    } else {
        apply(change);
        if (sync::isContested(records.at(change->record))) {
            verdict.kind = sync::VerdictKind::Contested;
        }
    }
    verdicts[change->id] = verdict;
    return verdict;
}

tablet::HttpAnswer MiniServer::push(const std::string& body) {
    auto request = sync::readPushRequest(body).value();
    for (const Json& object : request.changes) {
        if (poison.contains(object["id"].get<std::string>())) return problem(500, "internal");
    }
    sync::PushResponse response;
    response.reset = !knows(request.head);
    if (response.reset) request = {request.head, {}, {}};
    std::set<std::string> sent;
    std::set<std::string> touched;
    for (const Json& object : request.changes) {
        response.verdicts.push_back(judge(object));
        sent.insert(object["id"].get<std::string>());
        touched.insert(object["record"].get<std::string>());
    }
    for (const auto& text : request.unread) {
        unread.push_back(text);
        response.verdicts.push_back(
            {toHex(sha256(text)), sync::VerdictKind::Quarantined, {}, {"unreadable", {}}});
    }
    for (const auto& record : touched) {
        const auto found = records.find(record);
        if (found == records.end() || !readable(found->second)) continue;
        response.states.push_back(sync::travellingState(found->second, sent));
    }
    response.head = head();
    response.wipe = wipe;
    response.kept = kept;
    response.forked = forked;
    response.timeMs = m_clock.nowMs() + aheadMs;
    batches.push_back(request.changes.size() + request.unread.size());
    return ok(write(response));
}

// Cursor: the number up to which everything was sent.
tablet::HttpAnswer MiniServer::pull(const std::string& target) {
    sync::PullResponse response;
    response.head = head();
    response.reset = !knows(sync::readHeadText(parameter(target, "head")).value());
    response.wipe = wipe;
    response.kept = kept;
    response.forked = forked;
    response.timeMs = m_clock.nowMs() + aheadMs;
    const auto cursor = parameter(target, "cursor");
    const std::int64_t after = cursor.empty() || response.reset ? 0 : std::stoll(cursor);
    std::map<std::int64_t, std::string> places;
    for (const auto& [record, state] : records) {
        if (state.number > after && readable(state)) places[state.number] = record;
    }
    std::int64_t last = head().number;
    for (const auto& [number, record] : places) {
        if (response.states.size() == pageRecords) {
            response.more = true;
            break;
        }
        response.states.push_back(sync::travellingState(records.at(record)));
        last = number;
    }
    response.remaining = static_cast<std::int64_t>(places.size() - response.states.size());
    response.cursor = std::to_string(response.more ? last : head().number);
    response.forget = forget;
    return ok(write(response));
}

// Cursor: how many were sent.
tablet::HttpAnswer MiniServer::heldFrom(const std::string& target) {
    ++heldAsked;
    const auto cursor = parameter(target, "cursor");
    std::size_t at = cursor.empty() ? 0 : std::stoul(cursor);
    sync::HeldResponse response;
    response.timeMs = m_clock.nowMs() + aheadMs;
    while (at < held->size() && response.entries.size() < heldPage) {
        response.entries.push_back((*held)[at++]);
    }
    response.more = at < held->size();
    response.cursor = std::to_string(at);
    return ok(write(response));
}

tablet::HttpAnswer MiniServer::handle(const tablet::HttpRequest& request) {
    if (request.target == "/v1/restore-registrations") {
        const auto given = sync::readCertificatesRequest(request.body).value();
        certificates = static_cast<int>(given.certificates.size());
        knowsDevice = true;
        return ok("{}");
    }
    if (!knowsDevice) return problem(401, "device_unknown");
    if (request.target == "/v1/changes") return push(request.body);
    if (request.target.starts_with("/v1/records?")) {
        return wipe ? problem(403, "device_revoked") : pull(request.target);
    }
    if (held && request.target.starts_with("/v1/held?")) return heldFrom(request.target);
    return problem(404, "not_found");
}

}  // namespace ayumi::mobile_tests
