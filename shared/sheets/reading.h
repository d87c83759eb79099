// How the members of a sheet document are read: one at a time, with an error that names the item
// and the member. Only for read_*.cpp.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "shared/base/json.h"
#include "shared/base/result.h"
#include "shared/sheets/sheet.h"

namespace ayumi::sheets {

// The first error stays; every later reading is void.
class Reading {
public:
    void fail(std::string code, std::map<std::string, std::string> args = {});
    bool failed() const { return m_error.has_value(); }
    const Error& error() const { return *m_error; }
    // What is being read from here on: an item, counted from 1.
    void at(std::size_t number, std::string item) {
        m_number = number;
        m_item = std::move(item);
    }

    void onlyMembers(const Json& object, const char* what,
                     std::initializer_list<std::string_view> known);
    std::string code(const Json& object, const char* member);
    int integer(const Json& object, const char* member, int least, int most, int otherwise);
    bool flag(const Json& object, const char* member);
    // "ja", "easy" and "en" of the object itself, or of its member.
    Wording wording(const Json& object, const char* what, std::size_t most = kMaxLabel);
    Wording wordingOf(const Json& object, const char* member, bool needed);
    const Json& list(const Json& object, const char* member, std::size_t most);  // empty if absent

private:
    std::optional<Error> m_error;
    std::size_t m_number = 0;  // none yet
    std::string m_item;
};

bool isCode(std::string_view text);

// A question by itself; what it says of others (sections, conditions) is looked at by readSheet.
Item readItem(Reading& reading, const Json& json, std::size_t number);

}  // namespace ayumi::sheets
