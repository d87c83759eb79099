// Fields and values of records as a person reads them, in one language. What has words is said in
// them; a code that nobody here knows is said to be one.
#pragma once

#include <string>

#include "server/disclosure/holding.h"
#include "shared/base/language.h"

namespace ayumi::disclosure {

// `holding` outlives it.
class Values {
public:
    Values(const Holding& holding, Language language) : m_holding(holding), m_language(language) {}

    std::string say(const char* japanese, const char* english) const {
        return m_language == Language::Japanese ? japanese : english;
    }
    Language language() const { return m_language; }
    std::string kind(const std::string& kind) const;
    // What one record is called: its kind, and what it is about beside its day.
    std::string title(const ToldRecord& record) const;
    // As a form asks for them: in the order of the kind, of a sheet's answers in that of the sheet.
    std::vector<std::string> inOrder(const ToldRecord& record, const Json& values) const;
    std::string label(const ToldRecord& record, const std::string& field) const;
    std::string value(const ToldRecord& record, const std::string& field, const Json& value) const;

    std::string day(const std::string& day) const;  // as it stands if it is none
    std::string moment(TimeMs moment) const;
    std::string party(const Party& party) const;
    std::string role(const std::string& role) const;
    // So that one record can name another: the end of its id.
    static std::string shortNumber(const std::string& record);

private:
    using Place = std::pair<std::size_t, std::size_t>;
    Place placeOf(const ToldRecord& record, const std::string& field) const;
    std::string familyLabel(const ToldRecord& record, const std::string& family,
                            const std::string& code) const;
    std::string sheetLabel(const ToldRecord& record, std::string code) const;
    std::string sheetAnswer(const ToldRecord& record, std::string code, const Json& value) const;
    std::string answer(const sheets::Item& item, const Json& value) const;
    std::string rows(const sheets::Item& item, const Json& value) const;
    std::string wording(const sheets::Wording& wording) const;
    const sheets::Sheet* sheetOf(const ToldRecord& record) const;
    std::string choice(const ToldRecord& record, const std::string& field,
                       const std::string& family, const std::string& code) const;
    std::string list(const ToldRecord& record, const std::string& field, const Json& value) const;
    std::string named(const std::string& field, const std::string& id) const;
    std::string decision(const Json& value) const;
    std::string number(const std::string& field, const Json& value) const;
    std::string unknownCode(const std::string& code) const;
    std::string joined(const std::vector<std::string>& parts) const;

    const Holding& m_holding;
    const Language m_language;
};

}  // namespace ayumi::disclosure
