// An offer to call for help that could not be made: the words for it were on the screen when it was
// locked. It waits as a draft of the person's and is made when their first page opens again;
// nothing is sent by it, and it says nothing of the words.
#pragma once

#include <QString>

#include <string>

#include "mobile/viewmodels/tablet.h"

namespace ayumi::viewmodels {

void offerHelpLater(Tablet& tablet, const std::string& participant);

// Whether an offer waits; then it waits no longer. Only while readable.
bool takeHelpOffer(Tablet& tablet, const std::string& participant);

// Danger in words that are being written, offered once for the same words.
class HelpOffer {
public:
    bool wanted(const QString& text) const;  // they ask for an offer that was not made
    void made(const QString& text) { m_madeFor = text; }

private:
    QString m_madeFor;
};

}  // namespace ayumi::viewmodels
