# ayumi_options: how all code of ours is compiled. Third-party code never links it.

add_library(ayumi_options INTERFACE)
target_compile_features(ayumi_options INTERFACE cxx_std_20)
target_include_directories(ayumi_options INTERFACE "${PROJECT_SOURCE_DIR}")
# -fPIC for all alike: Qt asks for it, and a precompiled header only serves equal flags.
# -fpch-preprocess is what ccache needs with GCC's precompiled headers.
target_compile_options(ayumi_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Werror
    -fPIC
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE OFF)

# Many small sources over the same large headers: under the sanitizers and optimised, where that costs
# most, ten are read together, and names in their unnamed namespaces must differ within a target. The
# build for every day keeps them apart, so that every source still includes what it uses.
if((AYUMI_SANITIZE OR CMAKE_BUILD_TYPE STREQUAL "Release") AND NOT AYUMI_FUZZ)
    set(CMAKE_UNITY_BUILD ON)
    set(CMAKE_UNITY_BUILD_BATCH_SIZE 10)
    # GCC takes what is unnamed in a source that another one includes for a header's.
    target_compile_options(ayumi_options INTERFACE -Wno-subobject-linkage)
endif()

# AYUMI_QUICK_SANITIZE: of a folder and of what is made in it and below. Half of all code is that of
# tests, and it takes three times as long to compile with UBSan and -O1; what it tests keeps both.
define_property(TARGET PROPERTY AYUMI_QUICK_SANITIZE INHERITED)
define_property(DIRECTORY PROPERTY AYUMI_QUICK_SANITIZE INHERITED)

# Only with mold, which takes libraries before the objects that use them: what a header of ours
# defines inline is then taken as the product compiled it (tests/CMakeLists.txt).
set(AYUMI_QUICK_TESTS OFF)
if(AYUMI_SANITIZE AND AYUMI_MOLD AND NOT AYUMI_FUZZ)
    set(AYUMI_QUICK_TESTS ON)
endif()

if(AYUMI_SANITIZE)
    set(quick "$<BOOL:$<TARGET_PROPERTY:AYUMI_QUICK_SANITIZE>>")
    string(REPLACE ",undefined" "" quickly "${AYUMI_SANITIZE}")
    target_compile_options(ayumi_options INTERFACE
        "$<$<NOT:${quick}>:-fsanitize=${AYUMI_SANITIZE}>"
        "$<${quick}:-fsanitize=${quickly};-O0>"
        -fno-omit-frame-pointer -fno-sanitize-recover=all)
    # GCC 12 sees uninitialised members that are none in code that TSan instruments; the builds
    # without it say it rightly.
    if(AYUMI_SANITIZE STREQUAL "thread")
        target_compile_options(ayumi_options INTERFACE -Wno-maybe-uninitialized)
    endif()
    target_link_options(ayumi_options INTERFACE "-fsanitize=${AYUMI_SANITIZE}")
endif()

# Counts what an input reaches, for libFuzzer; Clang alone has it.
if(AYUMI_FUZZ)
    target_compile_options(ayumi_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# ayumi_without_ubsan(SOURCES...): compiles these files of the current folder without UBSan, which
# makes Beast take minutes per file. ASan and TSan stay on. Call it where the target is defined.
function(ayumi_without_ubsan)
    if(AYUMI_SANITIZE MATCHES "undefined")
        set_source_files_properties(${ARGN} PROPERTIES
            COMPILE_OPTIONS "-fno-sanitize=undefined"
            SKIP_PRECOMPILE_HEADERS ON)
    endif()
endfunction()

# ayumi_without_pointer_checks(TARGET): for large code over Qt that reads no bytes of others. UBSan's
# check of each pointer takes a quarter of its compilation; ASan stops at a null that is used.
function(ayumi_without_pointer_checks target)
    if(AYUMI_SANITIZE MATCHES "undefined")
        target_compile_options(${target} PRIVATE -fno-sanitize=null,alignment)
    endif()
endfunction()
