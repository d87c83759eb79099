// When the tablet cannot begin, or not go on: what happened, that nothing is lost, what to do.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/problem.h"

namespace ayumi::viewmodels {

class TroublePage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(bool enrollable READ enrollable CONSTANT)  // wiped: it may begin anew
    // Its records could not be read: whoever signs in opens them anew.
    Q_PROPERTY(bool reopenable READ reopenable CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    TroublePage(AppContext& app, const QVariantMap& args) : m_app(app), m_problem(app.language()) {
        m_problem.set({args["code"].toString().toStdString(), {}});
    }

    bool enrollable() const {
        return m_app.tablet().vault() == nullptr && m_problem.code() == "device_wiped";
    }
    bool reopenable() const { return m_problem.code() == "reading_failed"; }
    Problem* problem() { return &m_problem; }

    Q_INVOKABLE void enrol() { m_app.navigator()->replace("enrol"); }
    Q_INVOKABLE void reopen() { m_app.navigator()->replace("cards"); }

private:
    AppContext& m_app;
    Problem m_problem;
};

}  // namespace ayumi::viewmodels
