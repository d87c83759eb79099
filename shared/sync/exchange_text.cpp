// The batch, the page and the history. Changes and states go in as texts that are canonical
// already, so that a server hands on what it stored byte for byte.
#include <algorithm>
#include <array>

#include "shared/base/json_slices.h"
#include "shared/base/time_text.h"
#include "shared/base/whole_number.h"
#include "shared/sync/message_reader.h"
#include "shared/sync/messages.h"

namespace ayumi::sync {

namespace {

constexpr std::array kVerdicts{
    std::pair{VerdictKind::Applied, std::string_view("applied")},
    std::pair{VerdictKind::Duplicate, std::string_view("duplicate")},
    std::pair{VerdictKind::Contested, std::string_view("contested")},
    std::pair{VerdictKind::Amendment, std::string_view("amendment")},
    std::pair{VerdictKind::Quarantined, std::string_view("quarantined")}};

std::optional<VerdictKind> findVerdict(std::string_view name) {
    for (const auto& [kind, known] : kVerdicts) {
        if (known == name) return kind;
    }
    return std::nullopt;
}

std::string listOf(const std::vector<std::string>& texts) {
    std::size_t size = 2;
    for (const auto& text : texts) size += text.size() + 1;
    std::string out;
    out.reserve(size);
    out += '[';
    for (const auto& text : texts) {
        if (out.size() > 1) out += ',';
        out += text;
    }
    return out + ']';
}

// Canonical text of an object and of one more member, which is a text already.
std::string withMember(const Json& object, std::string_view name, const std::string& value) {
    std::string text = canonical(object);
    const std::size_t place = placeOfMember(text, name);
    const bool last = text[place] == '}';
    const bool first = text[place - 1] == '{';
    std::string member;
    member.reserve(name.size() + value.size() + 4);
    if (last && !first) member += ',';
    member.append("\"").append(name).append("\":").append(value);
    if (!last) member += ',';
    return text.insert(place, member);
}

Json verdictJson(const Verdict& verdict) {
    Json object{{"change", verdict.change}, {"verdict", nameOf(verdict.kind)}};
    if (verdict.first) object["first"] = nameOf(*verdict.first);
    if (!verdict.reason.code.empty()) object["code"] = verdict.reason.code;
    if (!verdict.reason.args.empty()) object["args"] = verdict.reason.args;
    return object;
}

void readArgs(MessageReader& in, const Json& object, Error& reason) {
    if (!object.is_object() || !object.contains("args")) return;
    const Json args = in.object("args");  // items() must not outlive it
    for (const auto& [name, value] : args.items()) {
        if (value.is_string()) reason.args[name] = value.get<std::string>();
    }
}

Verdict readVerdict(MessageReader& outer, const Json& object) {
    MessageReader in(object);
    Verdict verdict;
    verdict.change = in.text("change");
    const auto kind = findVerdict(in.text("verdict"));
    outer.check(kind.has_value(), "verdict");
    if (kind) verdict.kind = *kind;
    if (const auto first = in.textOrEmpty("first"); !first.empty()) {
        verdict.first = findVerdict(first);
        outer.check(verdict.first.has_value(), "verdict");
    }
    verdict.reason.code = in.textOrEmpty("code");
    readArgs(in, object, verdict.reason);
    outer.check(in.ok(), "verdicts");
    return verdict;
}

template <class Response>
void readCommon(MessageReader& in, Response& response) {
    response.head = in.head("head");
    response.reset = in.flag("reset");
    response.wipe = in.flag("wipe");
    response.forked = in.flag("forked");
    response.timeMs = in.moment("time");
    response.kept = in.integerOrZero("kept");
    response.stateObjects = in.list("states");
}

template <class Response>
Json commonMembers(const Response& response) {
    Json object{{"head", headJson(response.head)}, {"time", formatMoment(response.timeMs)}};
    if (response.reset) object["reset"] = true;
    if (response.wipe) object["wipe"] = true;
    if (response.kept > 0) object["kept"] = response.kept;
    if (response.forked) object["forked"] = true;
    return object;
}

}  // namespace

std::string_view nameOf(VerdictKind kind) {
    for (const auto& [known, name] : kVerdicts) {
        if (known == kind) return name;
    }
    throw std::invalid_argument("verdict without a name");
}

std::string pushBody(const Head& head, const std::vector<std::string>& travellingChanges,
                     const std::vector<std::string>& unread) {
    Json object{{"head", headJson(head)}};
    if (!unread.empty()) object["unread"] = unread;
    return withMember(object, "changes", listOf(travellingChanges));
}

std::string write(const PushRequest& request) {
    std::vector<std::string> texts;
    for (const Json& change : request.changes) texts.push_back(canonical(change));
    return pushBody(request.head, texts, request.unread);
}

Result<PushRequest> readPushRequest(std::string_view text) {
    auto object = parseMessage(text);
    if (!object) return object.error();
    MessageReader in(*object);
    if (!in.ok()) return in.error();
    PushRequest request;
    request.head = in.head("head");
    request.unread = in.texts("unread");
    auto& changes = (*object)["changes"];
    in.check(changes.is_array() && changes.size() <= kMaxBatchChanges, "changes");
    if (!in.ok()) return in.error();
    request.changes = std::move(changes.get_ref<Json::array_t&>());
    return request;
}

std::string write(const PushResponse& response) {
    Json object = commonMembers(response);
    Json verdicts = Json::array();
    for (const auto& verdict : response.verdicts) verdicts.push_back(verdictJson(verdict));
    object["verdicts"] = std::move(verdicts);
    return withMember(object, "states", listOf(response.states));
}

Result<ReadPushResponse> readPushResponse(std::string_view text) {
    const auto object = parseMessage(text);
    if (!object) return object.error();
    MessageReader in(*object);
    ReadPushResponse response;
    readCommon(in, response);
    for (const Json& verdict : in.list("verdicts")) {
        response.verdicts.push_back(readVerdict(in, verdict));
    }
    if (!in.ok()) return in.error();
    return response;
}

std::string write(const PullResponse& response) {
    Json object = commonMembers(response);
    object["cursor"] = response.cursor;
    if (response.more) object["more"] = true;
    object["remaining"] = response.remaining;
    if (!response.forget.empty()) object["forget"] = response.forget;
    if (!response.hash.empty()) object["hash"] = response.hash;
    if (!response.resting.empty()) object["resting"] = response.resting;
    for (const auto& one : response.unseen) {
        object["unseen"].push_back(
            {{"name", one.name}, {"last_seen", formatMoment(one.lastSeenMs)}});
    }
    if (!response.pins.empty()) object["pins"] = pinsJson(response.pins);
    if (response.renewal) {
        object["renewal"] = {{"token", response.renewal->token},
                             {"certificate", response.renewal->certificate}};
    }
    return withMember(object, "states", listOf(response.states));
}

Result<ReadPullResponse> readPullResponse(std::string_view text) {
    const auto object = parseMessage(text);
    if (!object) return object.error();
    MessageReader in(*object);
    ReadPullResponse response;
    readCommon(in, response);
    response.cursor = in.text("cursor");
    response.more = in.flag("more");
    response.remaining = in.integer("remaining");
    response.forget = in.texts("forget");
    response.hash = in.textOrEmpty("hash");
    response.resting = in.texts("resting");
    for (const Json& item : in.listOrEmpty("unseen")) {
        MessageReader inner(item);
        response.unseen.push_back({inner.text("name"), inner.moment("last_seen")});
        in.check(inner.ok(), "unseen");
    }
    response.pins = in.pins("pins");
    if (object->is_object() && object->contains("renewal")) {
        const Json renewal = in.object("renewal");
        MessageReader inner(renewal);
        response.renewal = TokenRenewal{inner.text("token"), inner.object("certificate")};
        in.check(inner.ok(), "renewal");
    }
    if (!in.ok()) return in.error();
    return response;
}

std::string headText(const Head& head) { return std::to_string(head.number) + '.' + head.hash; }

Result<Head> readHeadText(std::string_view text) {
    const Error shape{"message_shape", {{"member", "head"}}};
    const auto dot = text.find('.');
    if (dot == std::string_view::npos) return shape;
    const auto number = wholeNumber(text.substr(0, dot));
    const auto hash = text.substr(dot + 1);
    const bool plain =
        std::all_of(hash.begin(), hash.end(), [](char c) { return c > ' ' && c <= '~'; });
    if (!number || !plain) return shape;
    return Head{*number, std::string(hash)};
}

std::string write(const HistoryResponse& response) {
    Json entries = Json::array();
    for (const auto& entry : response.entries) {
        entries.push_back({{"change", entry.change},
                           {"verdict", verdictJson(entry.verdict)},
                           {"received_at", formatMoment(entry.receivedAtMs)},
                           {"capped_at", formatMoment(entry.cappedMs)}});
    }
    return canonical({{"entries", std::move(entries)},
                      {"certificates", response.certificates},
                      {"agency_key", toBase64Url(response.agencyKey)}});
}

Result<HistoryResponse> readHistoryResponse(std::string_view text) {
    const auto object = parseMessage(text);
    if (!object) return object.error();
    MessageReader in(*object);
    HistoryResponse response;
    for (const Json& item : in.list("entries")) {
        MessageReader inner(item);
        HistoryResponse::Entry entry;
        entry.change = inner.object("change");
        entry.verdict = readVerdict(in, inner.object("verdict"));
        entry.receivedAtMs = inner.moment("received_at");
        entry.cappedMs = inner.moment("capped_at");
        in.check(inner.ok(), "entries");
        response.entries.push_back(std::move(entry));
    }
    response.certificates = in.list("certificates");
    response.agencyKey = in.bytes("agency_key", 32);
    if (!in.ok()) return in.error();
    return response;
}

std::string write(const HeldResponse& response) {
    Json entries = Json::array();
    for (const auto& entry : response.entries) {
        Json object{{"id", entry.id},
                    {"change", entry.change},
                    {"code", entry.reason.code},
                    {"received_at", formatMoment(entry.receivedAtMs)},
                    {"device", entry.device}};
        if (!entry.text.empty()) object["text"] = entry.text;
        if (!entry.reason.args.empty()) object["args"] = entry.reason.args;
        entries.push_back(std::move(object));
    }
    Json object{{"time", formatMoment(response.timeMs)},
                {"entries", std::move(entries)},
                {"cursor", response.cursor}};
    if (response.more) object["more"] = true;
    return canonical(object);
}

Result<HeldResponse> readHeldResponse(std::string_view text) {
    const auto object = parseMessage(text);
    if (!object) return object.error();
    MessageReader in(*object);
    HeldResponse response;
    response.timeMs = in.moment("time");
    for (const Json& item : in.list("entries")) {
        MessageReader inner(item);
        HeldResponse::Entry entry;
        entry.id = inner.text("id");
        const bool unreadable = item.is_object() && item.value("change", Json()).is_null();
        if (!unreadable) entry.change = inner.object("change");
        entry.text = inner.textOrEmpty("text");
        entry.reason.code = inner.text("code");
        readArgs(inner, item, entry.reason);
        entry.receivedAtMs = inner.moment("received_at");
        entry.device = inner.text("device");
        in.check(inner.ok(), "entries");
        response.entries.push_back(std::move(entry));
    }
    response.cursor = in.text("cursor");
    response.more = in.flag("more");
    if (!in.ok()) return in.error();
    return response;
}

}  // namespace ayumi::sync
