// もじの おおきさ・ふりがな: how a participant's own screens look on this tablet. It is remembered
// for the person, and the tablet looks as before when somebody else is at it.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/problem.h"

namespace ayumi::viewmodels {

class LookPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(bool kept READ kept NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    LookPage(AppContext& app, const QVariantMap&) : m_app(app), m_problem(app.language()) {}

    bool kept() const { return m_kept; }
    Problem* problem() { return &m_problem; }

    // "language", "ruby", "text" (percent), "palette": holds at once
    Q_INVOKABLE void choose(const QString& what, const QString& value);
    Q_INVOKABLE void back() { m_app.navigator()->back(); }
    Q_INVOKABLE void rest() { m_app.navigator()->open("rest"); }

signals:
    void changed();

private:
    AppContext& m_app;
    Problem m_problem;
    bool m_kept = false;
};

}  // namespace ayumi::viewmodels
