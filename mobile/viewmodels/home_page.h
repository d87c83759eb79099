// A participant's first page: what there is to do today and how each of it stands.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/flag_state.h"
#include "mobile/viewmodels/sheets_page.h"
#include "mobile/viewmodels/task_glance.h"

namespace ayumi::viewmodels {

class HomePage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString markup READ markup CONSTANT)
    Q_PROPERTY(QString hue READ hue CONSTANT)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(bool handed READ handed CONSTANT)
    // As the records hold it: status, when one came and left ("08:55"); all empty if nothing is.
    Q_PROPERTY(QString status READ status NOTIFY changed)
    Q_PROPERTY(QString arrived READ arrived NOTIFY changed)
    Q_PROPERTY(QString leftAt READ leftAt NOTIFY changed)
    // "2026-11-20T16:05" when it was written; empty if it was not
    Q_PROPERTY(QString reflectionAt READ reflectionAt NOTIFY changed)
    Q_PROPERTY(QString checkAt READ checkAt NOTIFY changed)
    Q_PROPERTY(QString confirmedAt READ confirmedAt NOTIFY changed)
    Q_PROPERTY(bool reflectionBegun READ reflectionBegun NOTIFY changed)  // a draft is there
    Q_PROPERTY(bool checkBegun READ checkBegun NOTIFY changed)
    // Who wrote words to the person on the last days, as markup; the latest first.
    Q_PROPERTY(QStringList wordsFrom READ wordsFrom NOTIFY changed)
    Q_PROPERTY(bool confirmable READ confirmable NOTIFY changed)
    Q_PROPERTY(bool passedOver READ passedOver NOTIFY changed)
    Q_PROPERTY(QString help READ help NOTIFY changed)  // "", waiting, reached, seen
    Q_PROPERTY(QStringList helpFrom READ helpFrom NOTIFY changed)
    // Who made the own PIN or pictures anew, as markup, until it was read; and when.
    Q_PROPERTY(QString resetBy READ resetBy NOTIFY changed)
    Q_PROPERTY(QString resetAt READ resetAt NOTIFY changed)
    // Those of the day, each with how it stands (SheetEntry); how many others there are.
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* daySheets READ daySheets CONSTANT)
    Q_PROPERTY(bool sheets READ sheets NOTIFY changed)  // there is any
    Q_PROPERTY(bool plan READ plan NOTIFY changed)      // there is one to read
    Q_PROPERTY(bool sheetsBegun READ sheetsBegun NOTIFY changed)
    // Goals that are asked about today, how many of them were marked, when the last of them.
    Q_PROPERTY(int goals READ goals NOTIFY changed)
    Q_PROPERTY(int goalsMarked READ goalsMarked NOTIFY changed)
    Q_PROPERTY(bool goalsBegun READ goalsBegun NOTIFY changed)
    Q_PROPERTY(QString goalsAt READ goalsAt NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::TaskGlance* tasks READ tasks CONSTANT)
    Q_PROPERTY(bool kept READ kept NOTIFY changed)  // something of today is on the tablet

public:
    HomePage(AppContext& app, const QVariantMap& args);

    const QString& markup() const { return m_markup; }
    const QString& hue() const { return m_hue; }
    QString day() const { return m_app.today(); }
    bool handed() const { return m_handed; }
    const QString& status() const { return m_status; }
    const QString& arrived() const { return m_arrived; }
    const QString& leftAt() const { return m_leftAt; }
    const QString& reflectionAt() const { return m_reflection.at; }
    const QString& checkAt() const { return m_check.at; }
    const QString& confirmedAt() const { return m_confirmation.at; }
    bool reflectionBegun() const { return m_reflection.begun; }
    bool checkBegun() const { return m_check.begun; }
    const QStringList& wordsFrom() const { return m_wordsFrom; }
    bool confirmable() const { return m_confirmable; }
    bool passedOver() const { return m_passedOver; }
    QString help() const { return m_flag.state; }
    QStringList helpFrom() const { return m_flag.answeredBy; }
    const QString& resetBy() const { return m_resetBy; }
    const QString& resetAt() const { return m_resetAt; }
    RowsModelBase* daySheets() { return &m_daySheets; }
    bool sheets() const { return m_sheets; }
    bool plan() const { return m_plan; }
    bool sheetsBegun() const { return m_sheetsBegun; }
    int goals() const { return m_goals; }
    int goalsMarked() const { return m_goalsMarked; }
    bool goalsBegun() const { return m_goalMarks.begun; }
    const QString& goalsAt() const { return m_goalMarks.at; }
    TaskGlance* tasks() { return &m_tasks; }
    bool kept() const { return m_confirmable || !m_confirmation.at.isEmpty(); }

    // "own", "reflection", "check", "marks", "ownGoals", "ownTasks", "confirmation", "sheets",
    // "talk", "trends", "look", "rest"
    Q_INVOKABLE void open(const QString& route) { m_app.navigator()->open(route); }
    Q_INVOKABLE void openSheet(const QString& key);
    Q_INVOKABLE void openHelp(bool look);
    Q_INVOKABLE void changeSecret();  // the own PIN or pictures; not handed over
    Q_INVOKABLE void resetRead();
    Q_INVOKABLE void finish();  // locks; handed over: asks for the coach's secret
    Q_INVOKABLE void back() {}  // the first page: nothing lies behind it

signals:
    void changed();

private:
    struct Written {
        QString at;
        bool begun = false;
    };
    void refresh();
    void readReset();
    void readAttendance();
    void readWords();
    void readSheets();
    void readGoals();
    void offerHelp();  // where the screen was locked over words that ask for it
    Written written(const char* kind, const std::string& about = {});

    AppContext& m_app;
    const std::string m_person;
    const bool m_handed;
    QString m_markup;
    QString m_hue;
    QString m_status;
    QString m_arrived;
    QString m_leftAt;
    Written m_reflection;
    Written m_check;
    Written m_confirmation;
    Written m_goalMarks;
    TaskGlance m_tasks;
    FlagState m_flag;
    QStringList m_wordsFrom;
    QString m_resetBy;
    QString m_resetAt;
    RowsModel<SheetEntry> m_daySheets;
    int m_goals = 0;
    int m_goalsMarked = 0;
    bool m_sheets = false;
    bool m_plan = false;
    bool m_sheetsBegun = false;
    bool m_confirmable = false;
    bool m_passedOver = false;
    bool m_offered = false;
};

}  // namespace ayumi::viewmodels
