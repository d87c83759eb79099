// The three sentences that explain a person's first page, until they put them away; kept for each
// person on this tablet alone (Vault::firstHelpRead, decision 0048).
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>

#include "mobile/viewmodels/problem.h"

namespace ayumi::viewmodels {

class Tablet;

class FirstHelp : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")
    Q_PROPERTY(bool shown READ shown NOTIFY changed)  // not put away yet
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    FirstHelp(Tablet& tablet, const Language& language);  // both outlive it

    bool shown() const;
    Problem* problem() { return &m_problem; }

    Q_INVOKABLE void putAway();  // by whoever is on the screen

signals:
    void changed();

private:
    Tablet& m_tablet;
    Problem m_problem;
};

}  // namespace ayumi::viewmodels
