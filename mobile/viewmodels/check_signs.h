// Signs that were chosen on a sheet - any question with several choices of a self-check - as what
// the daily check may ask (kind check_items). The same sign of a sheet has the same code on every
// tablet, so that taking it over twice is taking it over once.
#pragma once

#include <QString>

#include <string>
#include <vector>

#include "mobile/viewmodels/fillings.h"

namespace ayumi::viewmodels {

struct SheetSign {
    std::string code;  // in check_items
    QString words;     // plain, in the wording it was chosen in
    QString label;     // markup, in the language of the screen; of own words these
};

// `language` of the screen. In the order of the sheet; none of わからない, こたえたくない and what
// stands alone ("none").
std::vector<SheetSign> signsIn(const sheets::Sheet& sheet, const FilledSheet& filling,
                               const QString& language);

// Of one filling (its record), or where that is empty of the newest of each self-check that was
// handed over. Each sign once.
std::vector<SheetSign> signsOf(Tablet& tablet, const std::string& participant,
                               const std::string& record, const QString& language);

}  // namespace ayumi::viewmodels
