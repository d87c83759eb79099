// Goals of the people someone looks after that wait for them: over and not looked back on yet, or
// without a mark for a week.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

struct DueGoalLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // record
    Q_PROPERTY(QString personName MEMBER personName)
    Q_PROPERTY(QString item MEMBER item)
    Q_PROPERTY(QString to MEMBER to)
    Q_PROPERTY(QString lastMark MEMBER lastMark)  // day, or empty

public:
    QString key;
    QString personName;
    QString item;
    QString to;
    QString lastMark;

    bool operator==(const DueGoalLine&) const = default;
};

class GoalsDuePage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* over READ over CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* silent READ silent CONSTANT)

public:
    GoalsDuePage(AppContext& app, const QVariantMap& args);

    RowsModelBase* over() { return &m_over; }
    RowsModelBase* silent() { return &m_silent; }

    Q_INVOKABLE void open(const QString& goal);
    Q_INVOKABLE void review(const QString& goal);

private:
    void refresh();

    AppContext& m_app;
    RowsModel<DueGoalLine> m_over;
    RowsModel<DueGoalLine> m_silent;
};

}  // namespace ayumi::viewmodels
