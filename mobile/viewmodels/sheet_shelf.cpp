#include "mobile/viewmodels/sheet_shelf.h"

#include <algorithm>
#include <tuple>

#include "shared/base/ruby.h"
#include "shared/sheets/parts.h"

namespace ayumi::viewmodels {

namespace {

ShelvedSheet readRow(const store::RecordRow& row) {
    ShelvedSheet one;
    one.retiredOn = row.text("retired_on");
    const auto& values = row.values;
    const auto document = sheets::joined(values.get<std::map<std::string, Json>>());
    const Json manifest = document ? *document : values.value("manifest", Json::object());
    const auto head = sheets::readHead(manifest);
    if (head) one.head = *head;
    one.by = textOf(manifest, "by");
    if (!document) {
        one.problem = document.error().code;
        return one;
    }
    auto sheet = sheets::readSheet(*document);
    if (sheet && sheets::sheetKey(sheet->code, sheet->version) != row.about) {
        one.problem = "sheet_damaged";
    } else if (sheet) {
        one.sheet = std::move(*sheet);
    } else {
        one.problem = sheet.error().code;
    }
    return one;
}

}  // namespace

void SheetShelf::refresh(store::TabletReader& reader, const store::Viewer& viewer) {
    auto rows = reader.rows(viewer, "sheet");
    const auto same = [](const store::RecordRow& one, const store::RecordRow& other) {
        return std::tie(one.record, one.isVoid, one.values) ==
               std::tie(other.record, other.isVoid, other.values);
    };
    if (std::ranges::equal(rows, m_rows, same)) return;
    m_rows = std::move(rows);
    m_sheets.clear();
    for (const auto& row : m_rows) {
        if (row.isVoid) continue;
        auto one = readRow(row);
        if (!one.head.code.empty()) m_sheets.push_back(std::move(one));
    }
    std::ranges::stable_sort(m_sheets, [](const ShelvedSheet& one, const ShelvedSheet& other) {
        return std::pair(one.head.code, -one.head.version) <
               std::pair(other.head.code, -other.head.version);
    });
}

const ShelvedSheet* SheetShelf::ofVersion(std::string_view code, int version) const {
    const auto found = std::ranges::find_if(m_sheets, [&](const ShelvedSheet& one) {
        return one.head.code == code && one.head.version == version;
    });
    return found == m_sheets.end() ? nullptr : &*found;
}

const ShelvedSheet* SheetShelf::newest(std::string_view code) const {
    const auto found = std::ranges::find_if(
        m_sheets, [&](const ShelvedSheet& one) { return one.head.code == code; });
    return found == m_sheets.end() ? nullptr : &*found;
}

const sheets::Sheet* SheetShelf::find(std::string_view code, int version) const {
    const ShelvedSheet* found = ofVersion(code, version);
    return found == nullptr || !found->sheet ? nullptr : &*found->sheet;
}

std::vector<const ShelvedSheet*> SheetShelf::offered(const std::string& day) const {
    std::vector<const ShelvedSheet*> found;
    for (const auto& one : m_sheets) {
        const bool newerThere = !found.empty() && found.back()->head.code == one.head.code;
        if (!one.retired(day) && !newerThere) found.push_back(&one);
    }
    return found;
}

QString wordingMarkup(const sheets::Wording& words, const QString& language) {
    if (language == "ja_easy") return QString::fromStdString(words.easy);
    return plainMarkup(language == "en" ? words.english : words.standard);
}

QString plainMarkup(const std::string& text) {
    return QString::fromStdString(text.find('{') == std::string::npos ? text : escapeRuby(text));
}

QString wordingText(const sheets::Wording& words, const QString& language) {
    return QString::fromStdString(language == "ja_easy" ? plainText(readRuby(words.easy))
                                  : language == "en"    ? words.english
                                                        : words.standard);
}

const char* wordingCode(const QString& language) {
    return language == "ja_easy" ? "easy" : language == "en" ? "english" : "standard";
}

QString languageOf(const std::string& wordingCode) {
    return wordingCode == "easy" ? "ja_easy" : wordingCode == "english" ? "en" : "ja";
}

}  // namespace ayumi::viewmodels
