// The values behind the `$names` of docs/sync.md's examples: put into what is sent, taken out of
// what is answered, and compared wherever a name comes again.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "shared/base/json.h"

namespace ayumi::testing {

class ExampleValues {
public:
    // Names with their `$`. `get` throws std::runtime_error for one that has no value yet.
    void bind(const std::string& name, Json value);
    bool has(const std::string& name) const { return m_values.contains(name); }
    const Json& get(const std::string& name) const;
    std::string text(const std::string& name) const { return get(name).get<std::string>(); }

    // A document's JSON or text with every name replaced. Numbers of log entries are moved by as
    // much as the first one of an answer was away from the document's.
    Json filled(const Json& document) const;
    std::string filledText(const std::string& document) const;

    // What differs between an example and what came, each with the place of it; empty if nothing.
    // Names without a value take the one that came.
    std::vector<std::string> differences(const Json& document, const Json& came);
    // The same for one line of text.
    std::vector<std::string> textDifferences(const std::string& document, const std::string& came);

private:
    void compare(const Json& document, const Json& came, const std::string& place);
    void compareObject(const Json& document, const Json& came, const std::string& place);
    void compareNumber(const Json& document, const Json& came, const std::string& place);
    void differ(const Json& document, const Json& came, const std::string& place);
    std::int64_t moved(std::int64_t number) const;

    std::map<std::string, Json> m_values;
    std::optional<std::int64_t> m_shift;
    std::vector<std::string> m_differences;
};

}  // namespace ayumi::testing
