// ayumi: the tablet app.
#include <QCommandLineParser>
#include <QGuiApplication>

#include <cstdio>
#include <exception>

#include "mobile/app/app.h"
#include "mobile/app/data_folder.h"
#include "mobile/viewmodels/error_text.h"
#include "shared/base/crypto.h"

namespace {

int run(QGuiApplication& application, const QCommandLineParser& options) {
    const std::filesystem::path folder =
        options.isSet("data") ? std::filesystem::path(options.value("data").toStdString())
                              : ayumi::app::defaultFolder();
    ayumi::SystemClock clock;
    ayumi::SystemRandom random;
    ayumi::app::App app({folder, clock, random});
    app.start();
    if (const auto& trouble = app.context().trouble()) {
        const auto words = ayumi::viewmodels::sentencesFor(*trouble);
        std::fprintf(stderr, "ayumi: %s: %s. %s. %s\n", trouble->code.c_str(),
                     qPrintable(words.what), qPrintable(words.kept), qPrintable(words.todo));
    }
    const QStringList size = options.value("size").split('x');
    if (size.size() == 2) app.window()->resize(size[0].toInt(), size[1].toInt());
    app.window()->show();
    return application.exec();
}

}  // namespace

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName("ayumi");
    QCommandLineParser options;
    options.setApplicationDescription("Ayumi, the tablet app");
    options.addHelpOption();
    options.addOption({"data", "Folder of this tablet's files.", "FOLDER"});
    options.addOption({"size", "Size of the window, such as 1280x800.", "WIDTHxHEIGHT"});
    options.process(application);
    try {
        ayumi::startCrypto();
        ayumi::app::prepareLook();
        return run(application, options);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "ayumi: %s\n", error.what());
        return 1;
    }
}
