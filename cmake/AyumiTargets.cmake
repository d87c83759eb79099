# The functions every folder uses. All lists are explicit; an empty list of sources is allowed, so
# that a folder can exist before its first file.

function(ayumi_add_pch name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "QUICK" "" "HEADERS;LINKS")
    add_library(${name} OBJECT EXCLUDE_FROM_ALL "${PROJECT_BINARY_DIR}/pch/empty.cpp")
    target_link_libraries(${name} PRIVATE
        ayumi_options nlohmann_json::nlohmann_json ${arg_LINKS})
    target_precompile_headers(${name} PRIVATE
        <algorithm> <chrono> <cstdint> <functional> <map> <memory> <mutex> <optional> <set> <string>
        <string_view> <utility> <variant> <vector> <nlohmann/json.hpp> ${arg_HEADERS})
    set_target_properties(${name} PROPERTIES AYUMI_QUICK_SANITIZE "${arg_QUICK}")
endfunction()

# One small precompiled header for code without Qt, one with GoogleTest for the tests; a third one
# for what tests share, where it is compiled otherwise than the product.
function(ayumi_define_pch)
    file(WRITE "${PROJECT_BINARY_DIR}/pch/empty.cpp.new" "")
    configure_file("${PROJECT_BINARY_DIR}/pch/empty.cpp.new" "${PROJECT_BINARY_DIR}/pch/empty.cpp"
        COPYONLY)
    ayumi_add_pch(ayumi_pch)
    if(AYUMI_WITH_TESTS)
        set(quick "")
        if(AYUMI_QUICK_TESTS)
            set(quick QUICK)
            ayumi_add_pch(ayumi_quick_pch QUICK)
        endif()
        ayumi_add_pch(ayumi_test_pch ${quick}
            HEADERS <gtest/gtest.h> <gmock/gmock.h>
            LINKS GTest::gtest GTest::gmock)
    endif()
endfunction()

# ayumi_library(NAME [QT] [SOURCES ...] [LINKS ...] [PRIVATE_LINKS ...])
# A static library of this folder. QT: with moc and without the precompiled header.
function(ayumi_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "QT" "" "SOURCES;LINKS;PRIVATE_LINKS")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "ayumi_library(${name}): ${arg_UNPARSED_ARGUMENTS}?")
    endif()
    if(NOT arg_SOURCES)
        add_library(${name} INTERFACE)
        target_link_libraries(${name} INTERFACE ayumi_options ${arg_LINKS})
        return()
    endif()
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC ayumi_options ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
    if(arg_QT)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    else()
        get_property(quick DIRECTORY PROPERTY AYUMI_QUICK_SANITIZE)
        set(pch ayumi_pch)
        if(quick)
            set(pch ayumi_quick_pch)
        endif()
        target_precompile_headers(${name} REUSE_FROM ${pch})
    endif()
endfunction()

# ayumi_executable(NAME [QT] SOURCES ... [LINKS ...]): build/<preset>/bin/NAME; nothing if there are
# no sources yet.
function(ayumi_executable name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "QT" "" "SOURCES;LINKS")
    if(NOT arg_SOURCES)
        return()
    endif()
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ayumi_options ${arg_LINKS})
    if(arg_QT)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
endfunction()

# ayumi_qml_module(TARGET URI uri [SOURCES ...] [QML ...] [RESOURCES ...] [SINGLETONS ...]
#                  [LINKS ...] [IMPORTS ...])
# A static QML module under qrc:/qt/qml/<URI as path>; link TARGET and TARGETplugin into programs.
#   QML         files of this folder or below; each is a type named like its file
#   SINGLETONS  those of QML that are singletons (with `pragma Singleton`)
#   RESOURCES   other files, kept under their path below this folder
#   IMPORTS     modules that come along with this one
# qmllint runs over it in the build target all_qmllint.
function(ayumi_qml_module target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "URI"
        "SOURCES;QML;RESOURCES;SINGLETONS;LINKS;IMPORTS")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "ayumi_qml_module(${target}): ${arg_UNPARSED_ARGUMENTS}?")
    endif()
    if(NOT arg_SOURCES AND NOT arg_QML)
        add_library(${target} INTERFACE)
        add_library(${target}plugin INTERFACE)
        target_link_libraries(${target} INTERFACE ayumi_options ${arg_LINKS})
        return()
    endif()
    foreach(file IN LISTS arg_QML)
        cmake_path(GET file FILENAME alias)
        set_source_files_properties("${file}" PROPERTIES QT_RESOURCE_ALIAS "${alias}")
    endforeach()
    foreach(file IN LISTS arg_SINGLETONS)
        set_source_files_properties("${file}" PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    endforeach()
    # QML compiled to C++ starts faster and builds slower: only for what people run.
    set(cachegen NO_CACHEGEN)
    if(CMAKE_BUILD_TYPE STREQUAL "Release")
        set(cachegen "")
    endif()
    set(CMAKE_AUTOMOC ON)
    qt_add_library(${target} STATIC)
    qt_add_qml_module(${target}
        URI ${arg_URI}
        VERSION 1.0
        RESOURCE_PREFIX /qt/qml
        ${cachegen}
        SOURCES ${arg_SOURCES}
        QML_FILES ${arg_QML}
        RESOURCES ${arg_RESOURCES}
        IMPORTS ${arg_IMPORTS})
    target_link_libraries(${target} PUBLIC ayumi_options ${arg_LINKS})
    # What Qt generates does not meet our warnings.
    get_target_property(generated ${target} SOURCES)
    list(FILTER generated INCLUDE REGEX "/qmlcache/|_qmltyperegistrations|/\\.rcc/")
    set_source_files_properties(${generated} PROPERTIES COMPILE_OPTIONS -w)
endfunction()

# ayumi_test(NAME [QT] [POSTGRES] [THREADS] [NO_MAIN] SOURCES ... [LINKS ...] [NEEDS ...]
#            [TIMEOUT seconds] [ARGS ...])
# One GoogleTest program and one ctest entry; nothing if there are no sources yet.
#   QT        moc, no precompiled header; runs offscreen
#   POSTGRES  runs inside tests/support/with-postgres: AYUMI_TEST_POSTGRES names an empty database
#   THREADS   starts threads, or a server that has some: a build under TSan has only these
#   NO_MAIN   the sources bring their own main()
#   NEEDS     programs that it starts
function(ayumi_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "QT;POSTGRES;THREADS;NO_MAIN" "TIMEOUT"
        "SOURCES;LINKS;NEEDS;ARGS")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "ayumi_test(${name}): ${arg_UNPARSED_ARGUMENTS}?")
    endif()
    if(NOT arg_SOURCES OR (AYUMI_SANITIZE STREQUAL "thread" AND NOT arg_THREADS))
        return()
    endif()
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES
        RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin/tests")
    target_link_libraries(${name} PRIVATE ayumi_options ${arg_LINKS} GTest::gmock GTest::gtest)
    if(arg_NEEDS)
        add_dependencies(${name} ${arg_NEEDS})
    endif()
    if(NOT arg_NO_MAIN)
        target_link_libraries(${name} PRIVATE GTest::gtest_main)
    endif()
    if(arg_QT)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    else()
        target_precompile_headers(${name} REUSE_FROM ayumi_test_pch)
    endif()
    set(command $<TARGET_FILE:${name}> ${arg_ARGS})
    if(arg_POSTGRES)
        list(PREPEND command "${PROJECT_SOURCE_DIR}/tests/support/with-postgres")
    endif()
    add_test(NAME ${name} COMMAND ${command})
    ayumi_test_properties(${name} "${arg_TIMEOUT}")
endfunction()

# Time limit and environment of a ctest entry, also for entries not made by ayumi_test(). What may
# take long starts first, so that no long one is left alone at the end. Qt keeps compiled pages under
# the name of the program, so every build has a cache of its own.
function(ayumi_test_properties name timeout)
    if(NOT timeout)
        set(timeout 120)
    endif()
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${timeout}
        COST ${timeout}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LC_ALL=C.UTF-8;\
AYUMI_SOURCE_DIR=${PROJECT_SOURCE_DIR};AYUMI_BUILD_DIR=${PROJECT_BINARY_DIR};\
XDG_CACHE_HOME=${PROJECT_BINARY_DIR}/cache;\
ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1:strict_string_checks=1:\
allocator_release_to_os_interval_ms=-1;\
UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1;\
TSAN_OPTIONS=halt_on_error=1:second_deadlock_stack=1")
endfunction()

# ayumi_qt_under_asan(): for the tests of this folder that live in Qt for long. Qt has no frame pointers,
# so a stack through it is read as another one each time, and ASan keeps and searches millions of them;
# and 256 MiB of freed memory are more than any cache holds. What is used
# after it was freed is found while it is among the last 16 MiB.
function(ayumi_qt_under_asan)
    get_property(tests DIRECTORY PROPERTY TESTS)
    set_tests_properties(${tests} PROPERTIES ENVIRONMENT_MODIFICATION
        "ASAN_OPTIONS=string_append::malloc_context_size=1:quarantine_size_mb=16")
endfunction()

# ayumi_add_folders(FOLDERS...): add_subdirectory for those that have a CMakeLists.txt already.
function(ayumi_add_folders)
    foreach(folder IN LISTS ARGN)
        if(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/CMakeLists.txt")
            add_subdirectory(${folder})
        endif()
    endforeach()
endfunction()
