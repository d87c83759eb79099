// A sheet: a form as data (docs/sheets.md). An agency adds one by a file; every page that shows or
// fills one is driven by this. Answers keep codes, never the words that were on the screen.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/json.h"
#include "shared/base/result.h"

namespace ayumi::sheets {

inline constexpr int kEngine = 1;  // what this build draws; a sheet of a newer one is kept unread

inline constexpr std::size_t kMaxItems = 200;
inline constexpr std::size_t kMaxChoices = 60;
inline constexpr std::size_t kMaxColumns = 6;
inline constexpr std::size_t kMaxRows = 20;
inline constexpr std::size_t kMaxLabel = 200;  // code points of each wording
inline constexpr std::size_t kMaxCode = 40;    // [a-z][a-z0-9_]*
inline constexpr std::size_t kMaxText = 2000;  // code points of a typed answer
inline constexpr int kMaxVersion = 9999;
// A tablet takes a record in one answer of at most 8 MiB, and cut into parts a text grows.
inline constexpr std::size_t kMaxDocumentBytes = 1024 * 1024;

// The ways out of every question (app.md, rule 6); no choice of a sheet has these codes.
inline constexpr std::string_view kUnknown = "unknown";
inline constexpr std::string_view kNoAnswer = "no_answer";
constexpr bool isWayOut(std::string_view code) { return code == kUnknown || code == kNoAnswer; }

struct Wording {
    std::string standard;  // plain text
    std::string easy;      // ruby markup (shared/base/ruby.h)
    std::string english;   // plain text

    bool empty() const { return standard.empty(); }
    bool operator==(const Wording&) const = default;
};

enum class ItemType { Single, Multi, Text, Scale, Table, Date };

struct Choice {
    std::string code;
    Wording label;
    std::string group = {};  // code of a group of the item, or empty
    bool exclusive = false;  // of a multi: stands alone
    bool takesText = false;  // 「その他」: words beside it, in the field otherField()
};

struct Group {  // choices that share a screen
    std::string code;
    Wording title;
};

struct Column {  // of a table; its cells are text
    std::string code;
    Wording label;
    Wording ask = {};      // on the screen of this column alone; may be empty: the label is
    Wording example = {};  // shown, never saved
    std::size_t maxLength = kMaxText;
};

// Shown only while the answer to an earlier single, multi or scale names one of these codes.
struct Condition {
    std::string item;
    std::vector<std::string> any;
};

struct Item {
    std::string code;
    ItemType type = ItemType::Text;
    Wording ask;
    Wording label;      // in lists of answers; the question itself where the file gives none
    Wording help = {};  // may be empty
    std::string section = {};
    std::vector<Group> groups = {};
    std::vector<Choice> choices = {};
    std::vector<Column> columns = {};
    std::size_t maxRows = 1;  // of a table; of a text: how many may be written, one by one
    std::size_t maxLength = kMaxText;
    bool ownEyes = false;  // the answer goes into the record of the kind own_answers
    std::optional<Condition> when = {};

    bool hasChoices() const;
    const Choice* choice(std::string_view code) const;
    std::string field() const { return "item." + code; }
    std::string otherField() const { return "item." + code + ".other"; }
};

struct Section {
    std::string code;
    Wording title;
};

enum class FilledBy { Participant, Staff, Both };  // Both: each their own filling, side by side

struct Sheet {
    std::string code;
    int version = 1;
    Wording title;
    Wording about = {};  // what it is for; on the cover
    FilledBy by = FilledBy::Participant;
    std::string record;  // kind of a filling: self_check, daily_sheet or assessment
    std::vector<Section> sections = {};
    std::vector<Item> items;

    const Item* item(std::string_view code) const;
    const Section* section(std::string_view code) const;
};

// "stress_fatigue/1": `about` of the record of the kind sheet.
std::string sheetKey(std::string_view code, int version);

// From a document that was parsed already. Error codes; where an item is at fault, with the args
// "item" (its code, or "#3" if it has none) and "number" (3): sheet_newer_engine (arg engine),
// sheet_member_missing, sheet_member_wrong, sheet_member_unknown (arg member),
// sheet_wording_missing (args member, wording: missing or blank), sheet_label_too_long (args
// member, wording, max), sheet_ruby (args member, why), sheet_code_wrong (args member, code),
// sheet_code_twice, sheet_code_reserved (arg code), sheet_type_unknown (arg type),
// sheet_choices_missing (fewer than two), sheet_too_many (args member, max), sheet_group_unknown,
// sheet_section_unknown (arg code), sheet_condition_item (arg code: no earlier question with
// choices, or one for other eyes), sheet_condition_choice (arg code), sheet_condition_cycle,
// sheet_items_missing.
Result<Sheet> readSheet(const Json& document);

// From a file's text. Also sheet_json (args why, line), sheet_too_large (arg max); every error has
// the arg "line", from 1, of the item or of the document.
Result<Sheet> readSheetText(std::string_view text);

// Only engine, code, version and title of a document, also of one that this build cannot draw.
struct SheetHead {
    std::string code;
    int version = 0;
    int engine = 0;
    Wording title;
};
Result<SheetHead> readHead(const Json& document);

}  // namespace ayumi::sheets
