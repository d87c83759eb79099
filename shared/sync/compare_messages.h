// The messages of POST /v1/compare and GET /v1/cells (docs/sync.md "Cells"). Read functions as in
// messages.h.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "shared/sync/messages.h"

namespace ayumi::sync {

inline constexpr std::size_t kMaxComparedAudiences = 20'000;

struct CellName {
    std::string audience;
    std::string month;
    auto operator<=>(const CellName&) const = default;
};

// ---- POST /v1/compare
struct CompareRequest {
    Head head;                                     // as in every exchange
    std::map<std::string, std::string> audiences;  // short hash of each audience that is here
};
struct CompareResponse {
    struct Cell {
        CellName name;
        std::string hash;        // short
        std::int64_t place = 0;  // the newest in it: beyond what was pulled, it is news
    };
    Head head;
    bool reset = false;
    TimeMs timeMs = 0;
    std::vector<std::string> differs;  // audiences, sorted; also named ones that are not in scope
    std::vector<Cell> cells;           // all there are of these, sorted by name
    bool more = false;                 // audiences beyond these were left out
};
std::string write(const CompareRequest& request);
std::string write(const CompareResponse& response);
Result<CompareRequest> readCompareRequest(std::string_view text);
Result<CompareResponse> readCompareResponse(std::string_view text);

// ---- GET /v1/cells?audience=A&month=M&cursor=C&head=N.HASH&limit=L
struct CellResponse {
    Head head;
    bool reset = false;
    TimeMs timeMs = 0;
    std::vector<std::string> states;  // of one cell, by record
    std::string cursor;               // of the next page
    bool more = false;
};
std::string write(const CellResponse& response);
struct ReadCellResponse : CellResponse {
    std::vector<Json> stateObjects;
};
Result<ReadCellResponse> readCellResponse(std::string_view text);

}  // namespace ayumi::sync
