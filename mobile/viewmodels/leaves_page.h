// 休みと代理: on which days the supervisors of the agency are away, and who stands in.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/leaves.h"

namespace ayumi::viewmodels {

class LeavesPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* coming READ coming CONSTANT)  // or running
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* past READ past CONSTANT)      // the last one first
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY changed)
    // Nobody else could stand in for the supervisor who looks.
    Q_PROPERTY(bool alone READ alone NOTIFY changed)

public:
    LeavesPage(AppContext& app, const QVariantMap& args);

    RowsModelBase* coming() { return &m_coming; }
    RowsModelBase* past() { return &m_past; }
    bool mayWrite() const { return m_mayWrite; }
    bool alone() const { return m_alone; }

    Q_INVOKABLE void add();
    Q_INVOKABLE void open(const QString& record);

signals:
    void changed();

private:
    void refresh();

    AppContext& m_app;
    RowsModel<LeaveLine> m_coming;
    RowsModel<LeaveLine> m_past;
    bool m_mayWrite = false;
    bool m_alone = false;
};

}  // namespace ayumi::viewmodels
