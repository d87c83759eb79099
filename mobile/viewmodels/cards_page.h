// Name cards: who wants to use the tablet. Participants and staff have cards of their own.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

struct Card {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // person
    Q_PROPERTY(QString markup MEMBER markup)
    Q_PROPERTY(QString kana MEMBER kana)
    Q_PROPERTY(QString letter MEMBER letter)
    Q_PROPERTY(QString hue MEMBER hue)
    Q_PROPERTY(bool staff MEMBER staff)

public:
    QString key;
    QString markup;
    QString kana;
    QString letter;
    QString hue;
    bool staff = false;

    bool operator==(const Card&) const = default;
};

class CardsPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* cards READ cards CONSTANT)
    Q_PROPERTY(QStringList filters READ filters NOTIFY changed)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed)
    Q_PROPERTY(bool staffShown READ staffShown WRITE setStaffShown NOTIFY changed)
    Q_PROPERTY(bool databaseOpen READ databaseOpen NOTIFY changed)
    Q_PROPERTY(QString agencyName READ agencyName CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    CardsPage(AppContext& app, const QVariantMap& args);

    RowsModelBase* cards() { return &m_cards; }
    const QStringList& filters() const { return m_filters; }
    const QString& filter() const { return m_filter; }
    void setFilter(const QString& filter);
    bool staffShown() const { return m_staffShown; }
    void setStaffShown(bool shown);
    bool databaseOpen() const { return m_app.tablet().state() == Tablet::State::Open; }
    QString agencyName() const;
    Problem* problem() { return &m_problem; }

    Q_INVOKABLE void choose(const QString& person);
    Q_INVOKABLE void signIn() { m_app.navigator()->open("signIn"); }
    Q_INVOKABLE void openSettings() { m_app.navigator()->open("settings"); }

signals:
    void changed();

private:
    void refresh();

    AppContext& m_app;
    Problem m_problem;
    RowsModel<Card> m_cards;
    QStringList m_filters;
    QString m_filter = "all";
    bool m_staffShown = false;
};

}  // namespace ayumi::viewmodels
