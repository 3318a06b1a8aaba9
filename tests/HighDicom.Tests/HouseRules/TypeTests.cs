using System.Reflection;
using System.Runtime.CompilerServices;

namespace HighDicom.Tests.HouseRules;

/// <summary>What every type of the shipped assemblies has in common.</summary>
public sealed class TypeTests
{
    private static readonly string[] Assemblies = ["HighDicom.Standard", "HighDicom", "HighDicom.Tool"];
    private static readonly string[] AllAssemblies = ["HighDicom.Dicom", .. Assemblies];

    // What fo-dicom's API lets callers set, and texts that are split at first use and never change.
    private static readonly string[] Allowed =
    [
        "DicomDataset.CompareInstancesByContent", "DicomDictionary._default", "DicomException.OnException", "DicomImplementation.ClassUID",
        "DicomImplementation.Version", "DicomUID.RootUID", "ElementTable._keywords", "ElementTable._names"
    ];

    [TestCaseSource(nameof(Assemblies))]
    public void Public_classes_are_sealed_or_abstract(string assembly) =>
        Assert.That(
            Assembly.Load(assembly).GetExportedTypes().Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.FullName),
            Is.Empty);

    [TestCaseSource(nameof(AllAssemblies))]
    public void Nothing_static_is_mutable(string assembly) =>
        Assert.That(
            from type in Assembly.Load(assembly).GetTypes()
            where !type.IsDefined(typeof(CompilerGeneratedAttribute))
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            where field is { IsInitOnly: false, IsLiteral: false }
            select $"{type.Name}.{field.Name.Replace("<", "", StringComparison.Ordinal).Replace(">k__BackingField", "", StringComparison.Ordinal)}",
            Is.SubsetOf(Allowed));

    [Test]
    public void Types_of_the_fluent_layer_are_in_one_namespace() =>
        Assert.That(Assembly.Load("HighDicom").GetExportedTypes().Where(type => type.Namespace != "HighDicom").Select(type => type.FullName), Is.Empty);
}
