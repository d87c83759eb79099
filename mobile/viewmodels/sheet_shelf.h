// The sheets that are on this tablet (kind sheet, docs/sheets.md). GUI thread, while readable.
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mobile/store/tablet_reader.h"
#include "shared/sheets/sheet.h"

namespace ayumi::viewmodels {

// One version of a sheet. Without `sheet` it cannot be opened: `problem` says why, as a code of
// readSheet() and joined() ("sheet_newer_engine", "sheet_incomplete", ...).
struct ShelvedSheet {
    sheets::SheetHead head;
    std::optional<sheets::Sheet> sheet;
    std::string problem;
    std::string by;         // "participant", "staff", "both"; "" where it cannot be told
    std::string retiredOn;  // day, or empty

    bool retired(const std::string& day) const { return !retiredOn.empty() && retiredOn <= day; }
};

class SheetShelf {
public:
    // As the records stand now; void ones left out.
    void refresh(store::TabletReader& reader, const store::Viewer& viewer);

    const std::vector<ShelvedSheet>& all() const { return m_sheets; }  // by code, newest first
    // Retired ones too; null: it is not here.
    const ShelvedSheet* ofVersion(std::string_view code, int version) const;
    const ShelvedSheet* newest(std::string_view code) const;
    // Only if it can be opened.
    const sheets::Sheet* find(std::string_view code, int version) const;
    // What may be begun on this day: of each code the newest version that is not retired, also
    // where it cannot be opened yet. An older one that can be opened does not stand in for it.
    std::vector<const ShelvedSheet*> offered(const std::string& day) const;

private:
    std::vector<ShelvedSheet> m_sheets;
    std::vector<store::RecordRow> m_rows;  // that they were read from: reading them takes its time
};

// In the words of the screen ("ja", "ja_easy", "en"), as Words.qml takes them: markup
// (shared/base/ruby.h) where there is a brace in it, else plain.
QString wordingMarkup(const sheets::Wording& words, const QString& language);
QString plainMarkup(const std::string& text);  // what a person wrote, the same way
// The same without readings: for names and read-aloud.
QString wordingText(const sheets::Wording& words, const QString& language);
// The field `wording` of a filling ("standard", "easy", "english") of those words, and back.
const char* wordingCode(const QString& language);
QString languageOf(const std::string& wordingCode);

}  // namespace ayumi::viewmodels
