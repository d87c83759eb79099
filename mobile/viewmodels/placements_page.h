// Where a person works, worked and may work: their placements, those that run and that are being
// prepared first. Short trials and each stage are placements of their own.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/agreement_shelf.h"
#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

struct PlacementLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)      // record
    Q_PROPERTY(QString phase MEMBER phase)  // phaseWord()
    Q_PROPERTY(QString siteName MEMBER siteName)
    Q_PROPERTY(QString programme MEMBER programme)
    Q_PROPERTY(QString stage MEMBER stage)
    Q_PROPERTY(bool trial MEMBER trial)
    Q_PROPERTY(QString from MEMBER from)
    Q_PROPERTY(QString to MEMBER to)
    // While it is being prepared: the first step that is not done; else empty
    Q_PROPERTY(QString nextStep MEMBER nextStep)
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(bool contested MEMBER contested)

public:
    QString key;
    QString phase;
    QString siteName;
    QString programme;
    QString stage;
    bool trial = false;
    QString from;
    QString to;
    QString nextStep;
    bool waiting = false;
    bool contested = false;

    bool operator==(const PlacementLine&) const = default;
};

class PlacementsPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* placements READ placements CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::AgreementShelf* agreed READ agreed CONSTANT)

public:
    PlacementsPage(AppContext& app, const QVariantMap& args);  // args: participant

    const QString& personName() const { return m_personName; }
    bool mayWrite() const { return m_mayWrite; }
    RowsModelBase* placements() { return &m_placements; }
    AgreementShelf* agreed() { return &m_agreed; }

    Q_INVOKABLE void open(const QString& record);
    Q_INVOKABLE void add();

signals:
    void changed();

private:
    void refresh();
    PlacementLine lineOf(const store::RecordRow& row) const;

    AppContext& m_app;
    const std::string m_participant;
    RowsModel<PlacementLine> m_placements;
    AgreementShelf m_agreed;
    QString m_personName;
    bool m_mayWrite = false;
};

}  // namespace ayumi::viewmodels
