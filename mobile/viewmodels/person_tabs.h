// The ways between a person's pages: how they are, their days, goals, sheets and plan, and all of
// it in the order of time stand side by side, and back leads to where the first of them was opened
// from.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>

#include "mobile/viewmodels/app_context.h"

namespace ayumi::viewmodels {

class PersonTabs : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page object")

public:
    PersonTabs(AppContext& app, std::string participant);  // `app` outlives it

    // "person", "personMonth", "goals", "fillings", "plan" or "timeline", in place of the page that
    // is there.
    Q_INVOKABLE void open(const QString& route);

private:
    AppContext& m_app;
    const std::string m_participant;
};

}  // namespace ayumi::viewmodels
