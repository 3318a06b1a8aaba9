using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using FellowOakDicom;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HighDicom.Dicom.Tests.Facade;

/// <summary>The facade sends the very types of the embedded layer to fo-dicom; a stub with the name of fo-dicom's assembly stands for the package.</summary>
public sealed partial class TypeForwardTests
{
    private static readonly Type[] Exported = typeof(DicomDataset).Assembly.GetExportedTypes();

    [Test]
    public void It_forwards_exactly_the_public_types()
    {
        IEnumerable<string> forwarded = Forwarded().Matches(FacadeSource()).Select(match => match.Groups[1].Value);
        Assert.That(forwarded, Is.EquivalentTo(Exported.Select(OpenName)));
    }

    [Test]
    public void Code_compiled_against_the_embedded_layer_runs_on_the_other_one()
    {
        byte[] stub = Compile("fo-dicom.core", string.Join("\n", Exported.Select(Stub)));
        byte[] facade = Compile("HighDicom.Dicom", FacadeSource(), stub);
        byte[] user = Compile("User", "public static class User { public static string Where() => typeof(FellowOakDicom.DicomDataset).Assembly.GetName().Name; }", File.ReadAllBytes(typeof(DicomDataset).Assembly.Location));

        OtherLayer context = new(new Dictionary<string, byte[]> { ["HighDicom.Dicom"] = facade, ["fo-dicom.core"] = stub });
        Type type = context.LoadFromStream(new MemoryStream(user)).GetType("User")!;
        Assert.That(type.GetMethod("Where")!.Invoke(null, null), Is.EqualTo("fo-dicom.core"));
        context.Unload();
    }

    [GeneratedRegex(@"TypeForwardedTo\(typeof\(([^()]+)\)\)")]
    private static partial Regex Forwarded();

    private static string FacadeSource()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HighDicom.sln")))
        {
            folder = folder.Parent;
        }

        if (folder is null)
        {
            Assert.Ignore("The sources are not above the test's folder.");
        }

        return File.ReadAllText(Path.Combine(folder!.FullName, "src", "HighDicom.Dicom.FoDicom", "TypeForwards.cs"));
    }

    private static string OpenName(Type type) =>
        type.IsGenericType ? $"{type.FullName![..type.FullName!.IndexOf('`', StringComparison.Ordinal)]}<{new string(',', type.GetGenericArguments().Length - 1)}>" : type.FullName!;

    private static string Stub(Type type)
    {
        string kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : "class";
        string name = type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<T>" : type.Name;
        return $"namespace {type.Namespace} {{ public {kind} {name} {{ }} }}";
    }

    /// <summary>Loads what it is given before what this process has.</summary>
    private sealed class OtherLayer(Dictionary<string, byte[]> assemblies) : AssemblyLoadContext(isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblies.TryGetValue(assemblyName.Name!, out byte[]? bytes) ? LoadFromStream(new MemoryStream(bytes)) : null;
    }

    private static byte[] Compile(string name, string source, params byte[][] references)
    {
        IEnumerable<MetadataReference> all = references.Select(bytes => (MetadataReference)MetadataReference.CreateFromImage(bytes))
            .Append(MetadataReference.CreateFromFile(typeof(object).Assembly.Location))
            .Append(MetadataReference.CreateFromFile(Assembly.Load("System.Runtime").Location));
        CSharpCompilation compilation = CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(source)], all, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using MemoryStream stream = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(stream);
        Assert.That(result.Success, Is.True, string.Join("\n", result.Diagnostics));
        return stream.ToArray();
    }
}
