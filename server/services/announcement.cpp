#include "server/services/announcement.h"

#include "server/storage/store.h"
#include "shared/base/json.h"

namespace ayumi::services {

std::string announcement(const std::string& agency, const sync::Head& head, const std::string& from,
                         const std::set<std::string>& audiences) {
    Json body{{"agency", agency},
              {"head", Json::array({head.number, head.hash})},
              {"from", from},
              {"audiences", audiences}};
    std::string text = canonical(body);
    if (text.size() <= storage::kMaxAnnouncement) return text;
    body["audiences"] = Json::array();
    return canonical(body);
}

}  // namespace ayumi::services
