// Which page is on the screen, and the pages below it. Pages are made from the one route table;
// a page object lives as long as its place on the stack.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QUrl>
#include <QVariantMap>

#include <memory>
#include <vector>

namespace ayumi::viewmodels {

class AppContext;
struct Route;

class Navigator : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")
    Q_PROPERTY(QString route READ route NOTIFY changed)
    Q_PROPERTY(QString section READ section NOTIFY changed)
    Q_PROPERTY(QUrl source READ source NOTIFY changed)
    Q_PROPERTY(QObject* page READ page NOTIFY changed)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed)
    // Where somebody was on this page when they opened another one from it: how far down, and the
    // name of what the keyboard was on. Nowhere on a page that was just made.
    Q_PROPERTY(double placeY READ placeY NOTIFY changed)
    Q_PROPERTY(QString placeFocus READ placeFocus NOTIFY changed)

public:
    explicit Navigator(AppContext& app);
    ~Navigator() override;

    // On top of what is open; an unknown name is a bug and throws std::invalid_argument.
    void open(const QString& name, const QVariantMap& args = {});
    void replace(const QString& name, const QVariantMap& args = {});  // alone on the stack
    Q_INVOKABLE void back();
    // Said by the screen when it lets go of a page; does nothing for one that is not on the stack.
    Q_INVOKABLE void keepPlace(const QObject* page, double y, const QString& focus);

    QString route() const;
    QString section() const;
    QUrl source() const;
    QObject* page() const;
    bool canGoBack() const { return m_stack.size() > 1; }
    double placeY() const;
    QString placeFocus() const;

signals:
    void changed();

private:
    struct Entry {
        const Route* route;
        std::unique_ptr<QObject> page;
        double y = 0;
        QString focus = {};
    };
    Entry make(const QString& name, const QVariantMap& args);
    void leave(std::vector<Entry> entries);

    AppContext& m_app;
    std::vector<Entry> m_stack;
};

}  // namespace ayumi::viewmodels
