using FellowOakDicom;

namespace HighDicom.Tests.Packages;

/// <summary>The project of a package with the name of fo-dicom's and types of the names that the facade needs: not every registry serves the real one.</summary>
internal static class FoDicomStub
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <AssemblyName>fo-dicom.core</AssemblyName>
            <PackageId>fo-dicom</PackageId>
            <Version>5.1.3</Version>
          </PropertyGroup>
        </Project>
        """;

    /// <summary>Writes the project and gives its path.</summary>
    public static string Write(string folder)
    {
        string path = Path.Combine(folder, "stub", "fo-dicom.csproj");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, Project);
        File.WriteAllLines(Path.Combine(folder, "stub", "Types.cs"), typeof(DicomDataset).Assembly.GetExportedTypes().Select(Declaration));
        return path;
    }

    private static string Declaration(Type type)
    {
        string kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : "class";
        return $"namespace {type.Namespace} {{ public {kind} {type.Name.Replace("`1", "<T>", StringComparison.Ordinal)} {{ }} }}";
    }
}
