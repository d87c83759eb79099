// Reads members of one message and remembers the first that is missing or has the wrong shape.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "shared/base/bytes.h"
#include "shared/base/clock.h"
#include "shared/base/json.h"
#include "shared/base/result.h"
#include "shared/sync/change.h"

namespace ayumi::sync {

class MessageReader {
public:
    explicit MessageReader(const Json& object) : m_object(object) {
        check(object.is_object(), "message");
    }

    bool ok() const { return m_failed.empty(); }
    Error error() const { return {"message_shape", {{"member", m_failed}}}; }
    bool check(bool shaped, const std::string& member);

    std::string text(const char* name);
    std::string textOrEmpty(const char* name);  // absent = empty
    std::string id(const char* name);
    std::int64_t integer(const char* name);
    std::int64_t integerOrZero(const char* name);     // absent = 0
    bool flag(const char* name);                      // absent = false
    Bytes bytes(const char* name, std::size_t size);  // base64url
    TimeMs moment(const char* name);
    Head head(const char* name);
    std::optional<Head> headIfThere(const char* name);
    Json object(const char* name);
    std::vector<Json> list(const char* name);  // absent = refused
    std::vector<Json> listOrEmpty(const char* name);
    std::vector<std::string> texts(const char* name);  // absent = empty
    std::vector<std::string> pins(const char* name);   // absent = empty; raw, from hex

private:
    const Json* member(const char* name) const;
    const Json& m_object;
    std::string m_failed;
};

Json headJson(const Head& head);
Json pinsJson(const std::vector<std::string>& pins);

// Parses the canonical form of a message.
Result<Json> parseMessage(std::string_view text);

}  // namespace ayumi::sync
