// What was filled in on sheets, as pages list it: whose, when, how far, how it came about. Records
// that are sealed or not the viewer's are not among them (TabletReader). GUI thread.
#pragma once

#include <QVariantList>

#include <optional>
#include <string>
#include <vector>

#include "mobile/viewmodels/sheet_shelf.h"
#include "shared/sheets/answers.h"

namespace ayumi::viewmodels {

inline constexpr const char* kFillingKinds[]{"self_check", "daily_sheet", "assessment"};

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

// Of one participant, newest first; those taken back left out.
std::vector<FilledSheet> fillingsOf(Tablet& tablet, const std::string& participant);

// Who wrote it, {by, bySelf, way, at}, oldest first.
QVariantList writersOf(Tablet& tablet, const FilledSheet& filling);

// Scopes of consents without which something of the participant's is on no screen today.
QStringList sealedScopes(Tablet& tablet, const std::string& participant, const std::string& day);

}  // namespace ayumi::viewmodels
