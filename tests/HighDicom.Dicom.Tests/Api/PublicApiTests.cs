using System.Reflection;
using FellowOakDicom;

namespace HighDicom.Dicom.Tests.Api;

/// <summary>The public surface is that of fo-dicom 5.1.3, line by line; one HighDicom.dll runs on both.</summary>
public sealed class PublicApiTests
{
    private static readonly Type[] Exported = typeof(DicomDataset).Assembly.GetExportedTypes();

    [TestCaseSource(nameof(Exported))]
    public void Each_public_type_and_member_has_the_listed_form(Type type)
    {
        string head = ApiText.Head(type);
        Assert.That(Listing.Types.Keys, Has.Member(head));
        string[] members = [.. ApiText.Members(type).Where(line => !IsRegistryField(type, line))];
        Assert.That(members.Except(Listing.Types[head]), Is.Empty);
    }

    [TestCaseSource(nameof(Exported))]
    public void Interfaces_and_enums_are_complete(Type type)
    {
        if (type.IsInterface || type.IsEnum)
        {
            Assert.That(ApiText.Members(type), Is.EquivalentTo(Listing.Types[ApiText.Head(type)]));
        }
        else
        {
            Assert.That(type.IsClass || type.IsValueType, Is.True);
        }
    }

    [Test]
    public void Tags_that_part06_and_fo_dicom_have_are_fields_under_its_names()
    {
        Dictionary<string, string> listed = Listing.Lines("fo-dicom-tags.txt").Select(line => line.Split(' ')).ToDictionary(parts => parts[1], parts => parts[0]);
        FieldInfo[] fields = Fields<DicomTag>();
        Assert.That(fields.Where(field => !listed.TryGetValue(field.Name, out string? tag) || tag != ((DicomTag)field.GetValue(null)!).ToString("J", null)), Is.Empty);

        HashSet<string> present = [.. fields.Select(field => field.Name)];
        IEnumerable<string> missing = listed.Where(row => !present.Contains(row.Key) && IsSingle(DicomTag.Parse(row.Value))).Select(row => row.Key);
        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void UIDs_that_part06_and_fo_dicom_have_are_fields_under_its_names()
    {
        IEnumerable<string> listed = Listing.Lines("fo-dicom-uids.txt");
        IEnumerable<string> present = Fields<DicomUID>().Select(field => (field.Name, Uid: (DicomUID)field.GetValue(null)!)).Select(field => $"{field.Name} {field.Uid.UID} {field.Uid.Type}");
        Assert.That(present, Is.EquivalentTo(listed));
    }

    [Test]
    public void Only_the_tests_of_this_assembly_see_its_internals() =>
        Assert.That(
            typeof(DicomDataset).Assembly.GetCustomAttributes<System.Runtime.CompilerServices.InternalsVisibleToAttribute>().Select(attribute => attribute.AssemblyName),
            Is.EqualTo(new[] { "HighDicom.Dicom.Tests" }));

    private static FieldInfo[] Fields<T>() => [.. typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == typeof(T))];

    private static bool IsRegistryField(Type type, string line) =>
        (type == typeof(DicomTag) && line.StartsWith("  field public static readonly FellowOakDicom.DicomTag ", StringComparison.Ordinal)) ||
        (type == typeof(DicomUID) && line.StartsWith("  field public static readonly FellowOakDicom.DicomUID ", StringComparison.Ordinal));

    /// <summary>Whether part06 has a row of its own for the tag; some fields of fo-dicom spell out one tag of a range.</summary>
    private static bool IsSingle(DicomTag tag) => ElementTable.Find(tag.Value) >= 0 && !IsSpelledOut(tag);

    private static bool IsSpelledOut(DicomTag tag) => tag.Value is >= 0x00280400 and <= 0x00280403;
}
