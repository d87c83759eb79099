// What was filled in on sheets, as pages list it: whose, when, how far, how it came about. Records
// that are sealed or not the viewer's are not among them (TabletReader). GUI thread.
#pragma once

#include <QVariantList>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "mobile/viewmodels/tablet.h"
#include "shared/sheets/answers.h"

namespace ayumi::viewmodels {

// Kinds of the records that hold fillings.
using FillingKinds = std::span<const char* const>;
inline constexpr const char* kFillingKinds[]{"self_check", "daily_sheet", "assessment"};
bool isFilling(std::string_view kind);

struct FilledSheet {
    store::RecordView view;
    std::string sheet;  // code
    int version = 0;
    std::string day;    // it is about, else the last on which it was written
    std::string state;  // draft, submitted, withdrawn
    std::string side;   // of an assessment: person, staff; else empty

    sheets::Answers answers() const;
    Json answer(const std::string& field) const;  // null if absent
};

std::optional<FilledSheet> filledSheet(store::RecordView view);  // nullopt: no filling

// The last day on which it was written; "" where it does not say.
std::string lastSitting(const store::RecordRow& row);

// Of one participant, void ones left out: as lists need them, kind by kind, and whole, the newest
// first.
std::vector<store::RecordRow> fillingRowsOf(Tablet& tablet, const std::string& participant,
                                            FillingKinds kinds = kFillingKinds);
std::vector<FilledSheet> fillingsOf(Tablet& tablet, const std::string& participant,
                                    FillingKinds kinds = kFillingKinds);

// Who wrote it, {by, bySelf, way, at}, oldest first.
QVariantList writersOf(Tablet& tablet, const FilledSheet& filling);

// Scopes of consents without which something of the participant's is on no screen today.
QStringList sealedScopes(Tablet& tablet, const std::string& participant, const std::string& day);

}  // namespace ayumi::viewmodels
