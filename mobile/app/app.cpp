#include "mobile/app/app.h"

#include <QtQml/qqmlextensionplugin.h>
#include <QFont>
#include <QGuiApplication>

#include <stdexcept>
#include <utility>

#include "mobile/app/data_folder.h"
#include "mobile/app/qt_speech.h"
#include "mobile/net/qt_transport.h"

Q_IMPORT_QML_PLUGIN(Ayumi_DrawingPlugin)
Q_IMPORT_QML_PLUGIN(Ayumi_StylePlugin)
Q_IMPORT_QML_PLUGIN(Ayumi_ComponentsPlugin)
Q_IMPORT_QML_PLUGIN(Ayumi_ViewModelsPlugin)
Q_IMPORT_QML_PLUGIN(AyumiPlugin)

namespace ayumi::app {

namespace {

viewmodels::MakeTransport transportOf(const AppConfig& config) {
    if (config.makeTransport) return config.makeTransport;
    return [](tablet::TransportListener& listener) {
        return std::make_unique<net::QtTransport>(listener);
    };
}

viewmodels::DeviceSecrets secretsOf(platform::FileKeystore& keystore, Random& random) {
    return {keystore.protection(), [&keystore] { return platform::loadDeviceSecret(keystore); },
            [&keystore, &random] { return platform::loadOrMakeDeviceSecret(keystore, random); },
            [&keystore] { (void)keystore.remove(); }};
}

}  // namespace

void prepareLook() {
    QFont font;
    font.setFamilies({"BIZ UDPGothic", "Noto Sans CJK JP", "Noto Color Emoji"});
    QGuiApplication::setFont(font);
}

App::App(const AppConfig& config)
    : m_keystore(privateFolder(config.folder) / "device-secret"),
      m_settings(QString::fromStdString(config.folder.string()), m_language),
      m_tablet({config.folder, config.clock, config.random, secretsOf(m_keystore, config.random),
                transportOf(config), config.cost}),
      m_speech(config.makeSpeech ? config.makeSpeech() : std::make_unique<QtSpeech>()),
      m_context(m_tablet, m_language, m_settings, *m_speech),
      m_practice(config.folder, config.clock, m_language, m_settings, *m_speech) {
    QObject::connect(&m_context, &viewmodels::AppContext::practiceWanted, &m_practice,
                     &viewmodels::Practice::begin);
    QObject::connect(&m_language, &viewmodels::Language::changed, &m_engine,
                     &QQmlEngine::retranslate);
    m_engine.addImportPath("qrc:/qt/qml");
    m_engine.setInitialProperties(
        {{"app", QVariant::fromValue(&m_context)}, {"practice", QVariant::fromValue(&m_practice)}});
    m_engine.load(QUrl("qrc:/qt/qml/Ayumi/Main.qml"));
    if (m_engine.rootObjects().isEmpty()) throw std::runtime_error("Main.qml could not be loaded");
    m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().first());
}

App::~App() = default;

void App::start() { m_context.start(); }

}  // namespace ayumi::app
