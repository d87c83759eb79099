// What the register of workplaces (はたらく場情報) is searched by, and how long its facts hold.
#pragma once

#include <QString>

#include <string>
#include <vector>

#include "mobile/store/tablet_views.h"

namespace ayumi::viewmodels {

// The list of sites goes out to consultation agencies every two months (domain.md): a site whose
// facts were confirmed longer ago than that, or never (""), is to be asked again. Days.
bool isConfirmationDue(const std::string& confirmedOn, const std::string& today);

std::vector<int> openWeekdaysOf(const store::RecordRow& site);  // 1 is Monday; none: not known

// One spelling of all that read alike (shared/base/folded_text.h).
QString searchable(const QString& text);

// Name, reading, address, work, conditions and help of a site, one line each; searchable.
QString searchedFactsOf(const store::RecordRow& site);

// Whether each of the words stands somewhere in `facts`; blanks, wide ones too, part the words.
bool hasWords(const QString& facts, const QString& words);

}  // namespace ayumi::viewmodels
