#include <algorithm>
#include <set>

#include "shared/base/ruby.h"
#include "shared/records/validation.h"
#include "shared/sheets/document_lines.h"
#include "shared/sheets/reading.h"

namespace ayumi::sheets {

namespace {

// Also the wide space of Japanese.
bool isBlank(std::string_view text) {
    while (!text.empty()) {
        const std::size_t bytes = text.starts_with("\u3000") ? 3 : 1;
        if (bytes == 1 && std::string_view(" \t\r\n").find(text.front()) == text.npos) return false;
        text.remove_prefix(bytes);
    }
    return true;
}

}  // namespace

void Reading::fail(std::string code, std::map<std::string, std::string> args) {
    if (failed()) return;
    if (m_number > 0) {
        args["item"] = m_item;
        args["number"] = std::to_string(m_number);
    }
    m_error = Error{std::move(code), std::move(args)};
}

void Reading::onlyMembers(const Json& object, const char* what,
                          std::initializer_list<std::string_view> known) {
    if (!object.is_object()) return fail("sheet_member_wrong", {{"member", what}});
    for (const auto& [name, value] : object.items()) {
        if (std::find(known.begin(), known.end(), name) == known.end()) {
            return fail("sheet_member_unknown", {{"member", name}});
        }
    }
}

std::string Reading::code(const Json& object, const char* member) {
    const auto found = object.find(member);
    if (found == object.end()) {
        fail("sheet_member_missing", {{"member", member}});
        return {};
    }
    std::string text = found->is_string() ? found->get<std::string>() : std::string();
    if (!isCode(text)) fail("sheet_code_wrong", {{"member", member}, {"code", text}});
    return text;
}

int Reading::integer(const Json& object, const char* member, int least, int most, int otherwise) {
    const auto found = object.find(member);
    if (found == object.end()) return otherwise;
    if (found->is_number_integer()) {
        const auto number = found->get<std::int64_t>();
        if (number >= least && number <= most) return static_cast<int>(number);
    }
    fail("sheet_member_wrong", {{"member", member}});
    return otherwise;
}

bool Reading::flag(const Json& object, const char* member) {
    const auto found = object.find(member);
    if (found == object.end()) return false;
    if (!found->is_boolean()) fail("sheet_member_wrong", {{"member", member}});
    return found->is_boolean() && found->get<bool>();
}

Wording Reading::wording(const Json& object, const char* what, std::size_t most) {
    Wording words;
    for (auto [name, text] : {std::pair{"ja", &words.standard}, std::pair{"easy", &words.easy},
                              std::pair{"en", &words.english}}) {
        *text = object.is_object() ? textOf(object, name) : std::string();
        if (isBlank(*text)) fail("sheet_wording_missing", {{"member", what}, {"wording", name}});
        if (records::codePoints(*text) > most) {
            fail("sheet_label_too_long",
                 {{"member", what}, {"wording", name}, {"max", std::to_string(most)}});
        }
    }
    if (const auto ruby = parseRuby(words.easy); !ruby) {
        fail("sheet_ruby", {{"member", what}, {"why", ruby.error().code}});
    }
    return words;
}

Wording Reading::wordingOf(const Json& object, const char* member, bool needed) {
    const auto found = object.find(member);
    if (found == object.end()) {
        if (needed) fail("sheet_member_missing", {{"member", member}});
        return {};
    }
    onlyMembers(*found, member, {"ja", "easy", "en"});
    return wording(*found, member);
}

const Json& Reading::list(const Json& object, const char* member, std::size_t most) {
    static const Json kNone = Json::array();
    const auto found = object.find(member);
    if (found == object.end()) return kNone;
    if (!found->is_array()) {
        fail("sheet_member_wrong", {{"member", member}});
        return kNone;
    }
    if (found->size() > most) {
        fail("sheet_too_many", {{"member", member}, {"max", std::to_string(most)}});
    }
    return *found;
}

bool isCode(std::string_view text) {
    if (text.empty() || text.size() > kMaxCode || text.front() < 'a' || text.front() > 'z') {
        return false;
    }
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

namespace {

void readSections(Reading& reading, const Json& document, Sheet& sheet) {
    std::set<std::string> codes;
    for (const Json& one : reading.list(document, "sections", kMaxItems)) {
        reading.onlyMembers(one, "sections", {"code", "ja", "easy", "en"});
        Section section{reading.code(one, "code"), reading.wording(one, "sections")};
        if (!codes.insert(section.code).second) {
            return reading.fail("sheet_code_twice", {{"code", section.code}});
        }
        sheet.sections.push_back(std::move(section));
    }
}

void checkCondition(Reading& reading, const Sheet& sheet, const Item& item) {
    const Item* on = sheet.item(item.when->item);
    if (on == nullptr || !on->hasChoices() || on->ownEyes != item.ownEyes) {
        return reading.fail("sheet_condition_item", {{"code", item.when->item}});
    }
    for (const auto& code : item.when->any) {
        if (on->choice(code) == nullptr && !isWayOut(code)) {
            return reading.fail("sheet_condition_choice", {{"code", code}});
        }
    }
    // Who fills the sheet goes forward: what is asked never hangs on what comes later.
    std::set<std::string> met{item.code};
    for (const Item* one = &item; one != nullptr && one->when; one = sheet.item(one->when->item)) {
        if (!met.insert(one->when->item).second) return reading.fail("sheet_condition_cycle");
    }
    if (on > &item) reading.fail("sheet_condition_item", {{"code", item.when->item}});
}

void checkTogether(Reading& reading, const Sheet& sheet) {
    std::set<std::string> codes;
    std::size_t number = 0;
    for (const Item& item : sheet.items) {
        reading.at(++number, item.code);
        if (!codes.insert(item.code).second) {
            return reading.fail("sheet_code_twice", {{"code", item.code}});
        }
        if (!item.section.empty() && sheet.section(item.section) == nullptr) {
            return reading.fail("sheet_section_unknown", {{"code", item.section}});
        }
        if (item.when) checkCondition(reading, sheet, item);
    }
}

void readFilling(Reading& reading, const Json& document, Sheet& sheet) {
    const std::string by = textOf(document, "by");
    sheet.by = by == "staff"  ? FilledBy::Staff
               : by == "both" ? FilledBy::Both
                              : FilledBy::Participant;
    if (by != "participant" && by != "staff" && by != "both") {
        reading.fail("sheet_member_wrong", {{"member", "by"}});
    }
    sheet.record = textOf(document, "record");
    const bool staffs = sheet.by != FilledBy::Participant;
    const bool fits = sheet.record == "assessment" ||
                      (!staffs && (sheet.record == "self_check" || sheet.record == "daily_sheet"));
    if (!fits) reading.fail("sheet_member_wrong", {{"member", "record"}});
}

}  // namespace

Result<SheetHead> readHead(const Json& document) {
    Reading reading;
    if (!document.is_object()) return Error{"sheet_json", {{"why", "json_syntax"}}};
    SheetHead head;
    head.engine = reading.integer(document, "engine", 1, 1'000'000, 0);
    if (head.engine == 0) reading.fail("sheet_member_missing", {{"member", "engine"}});
    head.code = reading.code(document, "sheet");
    head.version = reading.integer(document, "version", 1, kMaxVersion, 0);
    if (head.version == 0) reading.fail("sheet_member_missing", {{"member", "version"}});
    head.title = reading.wordingOf(document, "title", true);
    if (reading.failed()) return reading.error();
    return head;
}

Result<Sheet> readSheet(const Json& document) {
    auto head = readHead(document);
    if (!head) return head.error();
    if (head->engine > kEngine) {
        return Error{"sheet_newer_engine", {{"engine", std::to_string(head->engine)}}};
    }
    Reading reading;
    Sheet sheet;
    sheet.code = head->code;
    sheet.version = head->version;
    sheet.title = head->title;
    reading.onlyMembers(
        document, "sheet",
        {"engine", "sheet", "version", "title", "about", "by", "record", "sections", "items"});
    sheet.about = reading.wordingOf(document, "about", false);
    readFilling(reading, document, sheet);
    readSections(reading, document, sheet);
    const Json& items = reading.list(document, "items", kMaxItems);
    if (items.empty()) reading.fail("sheet_items_missing");
    for (const Json& one : items) {
        if (reading.failed()) break;
        sheet.items.push_back(readItem(reading, one, sheet.items.size() + 1));
    }
    if (!reading.failed()) checkTogether(reading, sheet);
    if (reading.failed()) return reading.error();
    return sheet;
}

namespace {

// nlohmann's own parser knows where it stopped. Ours, stricter, does not: the line is the first one
// with which the text is refused for this and not because it ends.
std::size_t refusedLine(std::string_view text, const std::string& why) {
    try {
        [[maybe_unused]] const Json parsed = Json::parse(text);
    } catch (const Json::parse_error& error) {
        const auto last = text.find_last_not_of(" \t\r\n");
        return lineAt(text, std::min(error.byte - 1, last == text.npos ? 0 : last));
    } catch (const Json::out_of_range&) {
        // A number beyond every float: the stricter parser says so.
    }
    std::vector<std::size_t> ends;  // of the lines
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\n') ends.push_back(at + 1);
    }
    const auto refused = [&](std::size_t end) {
        const auto parsed = parseJson(text.substr(0, end));
        return !parsed && parsed.error().code == why;
    };
    const auto line = std::partition_point(ends.begin(), ends.end(),
                                           [&](std::size_t end) { return !refused(end); });
    return 1 + static_cast<std::size_t>(line - ends.begin());
}

std::size_t lineOf(const Error& error, std::string_view text) {
    const auto lines = linesOf(text);
    if (const auto number = error.args.find("number"); number != error.args.end()) {
        const std::size_t index = std::stoul(number->second) - 1;
        return index < lines.items.size() ? lines.items[index] : 1;
    }
    const auto member = error.args.find("member");
    if (member == error.args.end()) return 1;
    const auto found = lines.members.find(member->second);
    return found == lines.members.end() ? 1 : found->second;
}

}  // namespace

Result<Sheet> readSheetText(std::string_view text) {
    if (text.size() > kMaxDocumentBytes) {
        return Error{"sheet_too_large",
                     {{"max", std::to_string(kMaxDocumentBytes)}, {"line", "1"}}};
    }
    const auto document = parseJson(text);
    if (!document) {
        return Error{"sheet_json",
                     {{"why", document.error().code},
                      {"line", std::to_string(refusedLine(text, document.error().code))}}};
    }
    auto sheet = readSheet(*document);
    if (sheet) return sheet;
    Error error = sheet.error();
    error.args["line"] = std::to_string(lineOf(error, text));
    return error;
}

}  // namespace ayumi::sheets
