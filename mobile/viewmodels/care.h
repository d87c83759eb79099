// What somebody has to look at, as a card on the pages of today and of what waits for a signature.
#pragma once

#include <QObject>
#include <QString>

namespace ayumi::viewmodels {

struct Care {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    // flag, returned, words, goals (one card for all that wait), contested, quarantined, unleft (a
    // visit without its end), visit (somebody has not come for long)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString personName MEMBER personName)
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(QString siteName MEMBER siteName)
    Q_PROPERTY(QString participant MEMBER participant)
    Q_PROPERTY(QString recordKind MEMBER recordKind)  // of what is contested or quarantined
    // Of goals how many people besides; of a visit on how many days they did not come
    Q_PROPERTY(int count MEMBER count)

public:
    QString key;
    QString kind;
    QString personName;
    QString day;
    QString siteName{};
    QString participant{};
    int count = 0;
    QString recordKind{};

    bool operator==(const Care&) const = default;
};

}  // namespace ayumi::viewmodels
