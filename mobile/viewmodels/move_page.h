// 「ほかの人の記録でした」: a record made under the wrong person goes to the right one. The new
// record names the old one, the old one is taken back with a reason that names where it went.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/people_page.h"
#include "mobile/viewmodels/problem.h"

namespace ayumi::viewmodels {

class MovePage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString personName READ personName CONSTANT)
    Q_PROPERTY(QString day READ day CONSTANT)
    Q_PROPERTY(QString kind READ kind CONSTANT)
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* people READ people CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    MovePage(AppContext& app, const QVariantMap& args);  // args: record

    const QString& personName() const { return m_personName; }
    QString day() const { return QString::fromStdString(m_old.day); }
    QString kind() const { return QString::fromStdString(m_old.kind); }
    const QString& chosen() const { return m_chosen; }
    QString chosenName() const;
    RowsModelBase* people() { return &m_people; }
    Problem* problem() { return &m_problem; }

    Q_INVOKABLE void choose(const QString& person);
    // The reasons stand in the records, in words. Both are saved together or none is.
    Q_INVOKABLE void move(const QString& newReason, const QString& oldReason);
    Q_INVOKABLE void back() { m_app.navigator()->back(); }

signals:
    void changed();

private:
    bool taken();  // the other person has a record of that day already
    tablet::SaveRequest newRecord(const QString& reason) const;
    void plan(tablet::SaveRequest& request) const;
    tablet::SaveRequest takenBack(const QString& reason) const;

    AppContext& m_app;
    store::RecordView m_old;
    RowsModel<PersonLine> m_people;
    Problem m_problem;
    QString m_personName;
    QString m_chosen;
    bool m_busy = false;
};

}  // namespace ayumi::viewmodels
