// Days of a workplace that are closed, opened or put back to usual in one stroke, from a day to a
// day, with a note. What is typed is a draft at once; saving writes all days or none.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include <map>
#include <memory>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/problem.h"
#include "shared/records/site_calendar.h"

namespace ayumi::viewmodels {

class CalendarForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString siteName READ siteName CONSTANT)
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY changed)
    Q_PROPERTY(bool fromDraft READ fromDraft NOTIFY changed)
    Q_PROPERTY(QVariantMap typed READ typed NOTIFY changed)  // from, to, plan, note -> text
    // How many days that is, and how many of them the weekdays close; 0 while it cannot be told
    Q_PROPERTY(int dayCount READ dayCount NOTIFY changed)
    Q_PROPERTY(int usuallyClosed READ usuallyClosed NOTIFY changed)
    // What is said of these days now: {from, to, plan, note}
    Q_PROPERTY(QVariantList standing READ standing NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    // args: site; day, and to where several are changed; those of mending.h
    CalendarForm(AppContext& app, const QVariantMap& args);

    const QString& siteName() const { return m_siteName; }
    bool mayWrite() const { return m_mayWrite; }
    bool fromDraft() const { return m_fromDraft; }
    QVariantMap typed() const;
    int dayCount() const { return m_dayCount; }
    int usuallyClosed() const { return m_usuallyClosed; }
    const QVariantList& standing() const { return m_standing; }
    Problem* problem() { return &m_problem; }

    Q_INVOKABLE ayumi::viewmodels::Problem* problemOf(const QString& field);
    Q_INVOKABLE void edit(const QString& field, const QString& text);
    Q_INVOKABLE void discard();  // drops the draft and leaves the page
    Q_INVOKABLE void save();     // and leaves the page when it is saved

signals:
    void changed();
    void refused(const QString& field);  // the first that is wrong: where to look

private:
    void refresh();
    void begin(const QVariantMap& args);
    void loadDraft();
    void keepDraft();
    void readDays();
    // Days that cannot be read tell their problem, if there is somebody to tell.
    records::CalendarStroke stroke(std::vector<Error>* problems);
    bool refuse(const std::vector<Error>& errors);

    AppContext& m_app;
    const std::string m_site;
    const QString m_mends;
    const store::DraftKey m_draftKey;
    Problem m_problem;
    std::map<QString, std::unique_ptr<Problem>> m_problems;
    std::map<QString, QString> m_typed;
    std::map<std::string, store::RecordView> m_entries;  // day -> as it stands on the screen
    QVariantList m_standing;
    QString m_siteName;
    int m_dayCount = 0;
    int m_usuallyClosed = 0;
    bool m_mayWrite = false;
    bool m_fromDraft = false;
    bool m_saving = false;
};

}  // namespace ayumi::viewmodels
