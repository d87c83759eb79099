// 「次に来た日に、本人と確かめます」: a person's last absence that was called in and not yet spoken
// about with them, for whoever sees them next (domain.md "Absence").
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/problem.h"

namespace ayumi::viewmodels {

class NoticeCheck : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page object")
    Q_PROPERTY(bool open READ open NOTIFY changed)  // there is one to confirm
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QString cause READ cause NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)  // what was said on the phone
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    // Absences before `day`, not after it. `app` outlives it.
    NoticeCheck(AppContext& app, std::string participant, std::string day);

    bool open() const { return !m_view.record.empty(); }
    QString day() const { return QString::fromStdString(m_view.day); }
    QString cause() const { return QString::fromStdString(m_view.text("notice_cause")); }
    QString reason() const { return QString::fromStdString(m_view.text("notice_reason")); }
    Problem* problem() { return &m_problem; }

    // `why` stands beside the change where the day was signed already.
    Q_INVOKABLE void confirm(const QString& why);

signals:
    void changed();

private:
    void refresh();

    AppContext& m_app;
    const std::string m_participant;
    const std::string m_day;
    store::RecordView m_view;
    Problem m_problem;
    bool m_busy = false;
};

}  // namespace ayumi::viewmodels
