// The tasks of the repository. `dotnet tool restore`, then `dotnet cake` or `dotnet cake --target=NAME`.
//   Default   Build and Test
//   Test      every test; independent judges that are not installed are skipped with a message
//   Demo      writes and checks the demo's objects in artifacts/demo
//   Standard  builds the typed standard and leaves the generated C# in artifacts/generated, for reading
//   Pack      NuGet packages in artifacts/packages: HighDicom.Tool with all it needs, and HighDicom for applications with fo-dicom

var target = Argument("target", "Default");
var configuration = Argument("configuration", "Release");

var solution = File("HighDicom.sln");
var artifacts = Directory("artifacts");
var generated = artifacts + Directory("generated");
var packages = artifacts + Directory("packages");
var demo = artifacts + Directory("demo");

// The commit goes into what is packed alone: with it every commit would compile everything anew (Directory.Build.props).
Task("Build").Does(() =>
    DotNetBuild(solution, new DotNetBuildSettings
    {
        Configuration = configuration,
        MSBuildSettings = new DotNetMSBuildSettings().WithProperty("ContinuousIntegrationBuild", target == "Pack" ? "true" : "false")
    }));

Task("Test").IsDependentOn("Build").Does(() =>
    DotNetTest(solution, new DotNetTestSettings { Configuration = configuration, NoBuild = true }));

Task("Demo").Does(() =>
    DotNetRun("src/HighDicom.Tool", new ProcessArgumentBuilder().Append("demo").AppendQuoted(MakeAbsolute(demo).FullPath),
        new DotNetRunSettings { Configuration = configuration }));

Task("Standard").Does(() =>
{
    // Always from scratch: the folder then shows what is generated now, and a removed table leaves no file behind.
    EnsureDirectoryDoesNotExist(generated, new DeleteDirectorySettings { Recursive = true, Force = true });
    DotNetBuild("src/HighDicom.Standard", new DotNetBuildSettings
    {
        Configuration = configuration,
        NoIncremental = true,
        MSBuildSettings = new DotNetMSBuildSettings()
            .WithProperty("EmitCompilerGeneratedFiles", "true")
            .WithProperty("CompilerGeneratedFilesOutputPath", MakeAbsolute(generated).FullPath + "/$(MSBuildProjectName)")
    });
    var files = GetFiles(generated.Path + "/**/*.cs");
    if (files.Count == 0) throw new CakeException("The generator wrote no file.");
    Information("{0} generated files in {1}", files.Count, generated);
});

Task("Pack").IsDependentOn("Build").Does(() =>
{
    EnsureDirectoryDoesNotExist(packages, new DeleteDirectorySettings { Recursive = true, Force = true });
    DotNetPack("src/HighDicom.Tool", new DotNetPackSettings { Configuration = configuration, NoBuild = true, OutputDirectory = packages });
    if (StartProcess("dotnet", new ProcessSettings { Arguments = "restore src/HighDicom.Dicom.FoDicom" }) != 0)
    {
        throw new CakeException("The package HighDicom is not made: it depends on fo-dicom [5.1.3, 6.0.0), which none of the configured registries serves (messages above). HighDicom.Tool is made.");
    }

    DotNetPack("src/HighDicom.Dicom.FoDicom", new DotNetPackSettings { Configuration = configuration, NoRestore = true, OutputDirectory = packages });
    foreach (var package in GetFiles(packages.Path + "/*.nupkg")) Information(package.GetFilename());
});

Task("Default").IsDependentOn("Build").IsDependentOn("Test");

RunTarget(target);
