// Which texts of a record are those of a day before, or 「特になし」 alone; a quiet hint for
// whoever reads a day and for staff while they write (shared/records/copied_text.h).
#pragma once

#include <QString>
#include <QVariantList>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "mobile/store/tablet_reader.h"
#include "shared/records/copied_text.h"

namespace ayumi::viewmodels {

class Tablet;

// How many days back: a week, so that the last day of work is among them.
inline constexpr int kCopiedDaysBack = 7;

// What stood in a field of the same person's records of the days before.
std::vector<records::EarlierText> earlierTexts(store::TabletReader& reader,
                                               const store::Viewer& viewer,
                                               const std::string& agency,
                                               const store::RecordRow& record,
                                               const std::string& field);

// {field, day}; day is empty where the text is 「特になし」.
QVariantList copiedHints(store::TabletReader& reader, const store::Viewer& viewer,
                         const std::string& agency, const store::RecordView& record);

// The same for a text that is still being typed: "" nothing to say, "nothing" 「特になし」 alone,
// else the day that has the same text.
QString copiedFrom(const QString& text, const std::vector<records::EarlierText>& earlier);

// What a person's daily record holds in a field on the days before; `about` as its kind needs it.
std::vector<records::EarlierText> earlierTexts(Tablet& tablet, const store::RecordRow& of,
                                               const std::string& field);

// Fields and texts that are typed into one such record; looks each field up once.
class CopiedTexts {
public:
    CopiedTexts(Tablet& tablet, store::RecordRow of) : m_tablet(tablet), m_of(std::move(of)) {}
    QString from(const std::string& field, const QString& text);  // as copiedFrom()

private:
    Tablet& m_tablet;
    store::RecordRow m_of;  // kind, participant, day, about
    std::map<std::string, std::vector<records::EarlierText>> m_earlier;
};

}  // namespace ayumi::viewmodels
