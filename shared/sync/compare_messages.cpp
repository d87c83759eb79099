#include "shared/sync/compare_messages.h"

#include "shared/base/time_text.h"
#include "shared/sync/message_reader.h"

namespace ayumi::sync {

namespace {

template <class Response>
Json commonMembers(const Response& response) {
    Json object{{"head", headJson(response.head)}, {"time", formatMoment(response.timeMs)}};
    if (response.reset) object["reset"] = true;
    if (response.more) object["more"] = true;
    return object;
}

template <class Response>
void readCommon(MessageReader& in, Response& response) {
    response.head = in.head("head");
    response.reset = in.flag("reset");
    response.more = in.flag("more");
    response.timeMs = in.moment("time");
}

CompareResponse::Cell readCell(MessageReader& in, const Json& item) {
    CompareResponse::Cell cell;
    const bool shaped = item.is_array() && item.size() == 4 && item[0].is_string() &&
                        item[1].is_string() && item[2].is_string() && item[3].is_number_integer();
    if (!in.check(shaped, "cells")) return cell;
    return {{item[0].get<std::string>(), item[1].get<std::string>()},
            item[2].get<std::string>(),
            item[3].get<std::int64_t>()};
}

}  // namespace

std::string write(const CompareRequest& request) {
    return canonical({{"head", headJson(request.head)}, {"audiences", request.audiences}});
}

Result<CompareRequest> readCompareRequest(std::string_view text) {
    const auto object = parseMessage(text);
    if (!object) return object.error();
    MessageReader in(*object);
    CompareRequest request;
    request.head = in.head("head");
    const Json audiences = in.object("audiences");
    in.check(audiences.size() <= kMaxComparedAudiences, "audiences");
    if (!in.ok()) return in.error();
    for (const auto& [audience, hash] : audiences.items()) {
        if (!in.check(hash.is_string(), "audiences")) return in.error();
        request.audiences.emplace(audience, hash.get<std::string>());
    }
    return request;
}

std::string write(const CompareResponse& response) {
    Json object = commonMembers(response);
    Json cells = Json::array();
    for (const auto& [name, hash, place] : response.cells) {
        cells.push_back(Json::array({name.audience, name.month, hash, place}));
    }
    object["cells"] = std::move(cells);
    object["differs"] = response.differs;
    return canonical(object);
}

Result<CompareResponse> readCompareResponse(std::string_view text) {
    const auto object = parseMessage(text);
    if (!object) return object.error();
    MessageReader in(*object);
    CompareResponse response;
    readCommon(in, response);
    response.differs = in.texts("differs");
    for (const Json& item : in.list("cells")) response.cells.push_back(readCell(in, item));
    if (!in.ok()) return in.error();
    return response;
}

// The states are canonical texts already and go in as they are.
std::string write(const CellResponse& response) {
    Json object = commonMembers(response);
    object["cursor"] = response.cursor;
    std::string states;
    for (const auto& state : response.states) states += (states.empty() ? "" : ",") + state;
    std::string text = canonical(object);
    // "time" is the last member, and "states" comes right before it.
    return text.insert(text.rfind("\"time\":"), "\"states\":[" + states + "],");
}

Result<ReadCellResponse> readCellResponse(std::string_view text) {
    const auto object = parseMessage(text);
    if (!object) return object.error();
    MessageReader in(*object);
    ReadCellResponse response;
    readCommon(in, response);
    response.cursor = in.text("cursor");
    response.stateObjects = in.list("states");
    if (!in.ok()) return in.error();
    return response;
}

}  // namespace ayumi::sync
