@echo off
rem Dangzhi on Windows: dz start, dz demo. Everything else runs on Linux and macOS.
setlocal
cd /d "%~dp0"
if "%JAVA_HOME%"=="" (
  echo Dangzhi needs JDK 25. Install Eclipse Temurin 25 ^(https://adoptium.net^) and set JAVA_HOME to it.
  exit /b 1
)
"%JAVA_HOME%\bin\javac" -version 2>&1 | findstr /r "javac.2[5-9]" >nul || (
  echo JAVA_HOME is no JDK 25: %JAVA_HOME%
  exit /b 1
)
if "%1"=="start" goto run
if "%1"=="demo" goto run
echo dz start ^| dz demo   [--port N]
exit /b 2
:run
if not exist target\dangzhi\dangzhi.jar call mvnw.cmd -B -q -Dquick -Dmaven.test.skip=true package || exit /b 1
if "%DANGZHI_HEAP%"=="" set DANGZHI_HEAP=512m
"%JAVA_HOME%\bin\java" -Xmx%DANGZHI_HEAP% -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -jar target\dangzhi\dangzhi.jar %*
