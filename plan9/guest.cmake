# Guest C on a host: each .c is compiled as C++ inside extern "C", with the flags of plan9/cflags
# (plan9/root's 6c reads the same file), against plan9/include; each .s goes through plan9-6a.
#
#   p9_library(TARGET FILES…)          a static library
#   p9_program(TARGET FILES… [LIBS …]) a program with a threadmain or main of its own
#
# Paths are relative to the current folder. Assembly is left out where the host is not amd64.

set(P9_DIR ${CMAKE_CURRENT_LIST_DIR} CACHE INTERNAL "")
file(STRINGS ${P9_DIR}/cflags P9_CFLAGS)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|amd64|AMD64)$")
  set(P9_AMD64 ON CACHE INTERNAL "")
else()
  set(P9_AMD64 OFF CACHE INTERNAL "")
endif()

add_library(p9guest INTERFACE)
target_include_directories(p9guest INTERFACE ${P9_DIR}/include)
target_compile_options(p9guest INTERFACE ${P9_CFLAGS})
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang" AND P9_AMD64)
  # Plan 9 runs with exceptions unmasked: clang must not compute speculatively what could trap.
  target_compile_options(p9guest INTERFACE -ffp-exception-behavior=maytrap)
endif()

# Sets OUT to what a target compiles in place of the guest sources FILES.
function(p9_sources OUT)
  set(sources)
  foreach(file ${ARGN})
    get_filename_component(path ${file} ABSOLUTE)
    if(file MATCHES "\\.c$")
      set(wrapped ${CMAKE_CURRENT_BINARY_DIR}/guest/${file}.cc)
      file(CONFIGURE OUTPUT ${wrapped} CONTENT "extern \"C\" {\n#include \"${path}\"\n}\n")
      list(APPEND sources ${wrapped})
    elseif(file MATCHES "\\.s$")
      if(P9_AMD64)
        set(object ${CMAKE_CURRENT_BINARY_DIR}/guest/${file}.o)
        get_filename_component(folder ${object} DIRECTORY)
        file(MAKE_DIRECTORY ${folder})
        get_filename_component(include ${path} DIRECTORY)
        file(GLOB headers CONFIGURE_DEPENDS ${include}/*.h ${include}/../*.h)
        add_custom_command(OUTPUT ${object}
          COMMAND plan9-6a -o ${object} -I ${include} -I ${include}/.. ${path}
          DEPENDS ${path} ${headers} plan9-6a
          COMMENT "6a ${file}" VERBATIM)
        set_source_files_properties(${object} PROPERTIES EXTERNAL_OBJECT ON GENERATED ON)
        list(APPEND sources ${object})
      endif()
    else()
      message(FATAL_ERROR "${file}: a guest source is a .c or a .s")
    endif()
  endforeach()
  set(${OUT} ${sources} PARENT_SCOPE)
endfunction()

function(p9_library TARGET)
  p9_sources(sources ${ARGN})
  add_library(${TARGET} STATIC ${sources})
  set_target_properties(${TARGET} PROPERTIES LINKER_LANGUAGE CXX)
  target_link_libraries(${TARGET} PRIVATE p9guest PUBLIC p9)
  target_include_directories(${TARGET} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
endfunction()

function(p9_program TARGET)
  cmake_parse_arguments(ARG "" "" "LIBS" ${ARGN})
  p9_sources(sources ${ARG_UNPARSED_ARGUMENTS})
  add_executable(${TARGET} ${sources})
  set_target_properties(${TARGET} PROPERTIES
    LINKER_LANGUAGE CXX RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
  target_link_libraries(${TARGET} PRIVATE p9guest ${ARG_LIBS} p9)
endfunction()
