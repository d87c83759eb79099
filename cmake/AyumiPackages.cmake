# Everything we take from the system, found once, with the versions of Debian 12 as the lower bound.

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(ZLIB REQUIRED)
find_package(OpenSSL 3.0 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium>=1.0.18)

if(AYUMI_WITH_SERVER)
    find_package(Boost 1.81 REQUIRED)
    find_package(fmt 9 REQUIRED)
    find_package(spdlog 1.10 REQUIRED)
    find_package(CLI11 2.1 REQUIRED)
    pkg_check_modules(PQXX REQUIRED IMPORTED_TARGET libpqxx>=6.4)
    pkg_check_modules(PROMETHEUS_CORE REQUIRED IMPORTED_TARGET prometheus-cpp-core>=1.0)
    pkg_check_modules(PROMETHEUS_PULL REQUIRED IMPORTED_TARGET prometheus-cpp-pull>=1.0)
    pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)
endif()

if(AYUMI_WITH_APP)
    find_package(Qt6 6.4 REQUIRED COMPONENTS
        Core Gui Network Qml Quick QuickControls2 Svg TextToSpeech WebSockets LinguistTools)
    # All QML modules side by side, so that qmllint finds them for each other.
    set(QT_QML_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/qml")
    if(AYUMI_WITH_TESTS)
        find_package(Qt6 6.4 REQUIRED COMPONENTS Test QuickTest)
    endif()
endif()

if(AYUMI_WITH_TESTS)
    find_package(GTest 1.12 REQUIRED)
    find_package(rapidcheck REQUIRED)
endif()

ayumi_define_pch()
