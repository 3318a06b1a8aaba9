using System.Reflection;
using HighDicom.Codes;
using HighDicom.ContextGroups;

namespace HighDicom.Standard.Tests.Concepts;

/// <summary>Every code of PS3.16 has a member, is found by value and by meaning, and stands in the context groups that list it.</summary>
public sealed class EveryCodeTests
{
    private static readonly Type[] Types = typeof(CodedConcept).Assembly.GetExportedTypes();

    private static Type[] Schemes => [.. Types.Where(type => type.Namespace == "HighDicom.Codes" && type.GetMethod("FindMeaning") is not null)];

    private static Type[] Groups => [.. Types.Where(type => type.Namespace == "HighDicom.ContextGroups")];

    [Test]
    public void Every_code_is_found_by_its_value_and_by_its_meaning()
    {
        int count = 0;
        foreach (Type scheme in Schemes)
        {
            Func<string, CodedConcept?> find = scheme.GetMethod("Find")!.CreateDelegate<Func<string, CodedConcept?>>();
            Func<string, CodedConcept?> findMeaning = scheme.GetMethod("FindMeaning")!.CreateDelegate<Func<string, CodedConcept?>>();
            foreach (CodedConcept code in Codes(scheme))
            {
                count++;
                Assert.That(find(code.Value), Is.EqualTo(code), code.ToString());
                Assert.That(findMeaning(code.Meaning.ToUpperInvariant()), Is.Not.Null, code.ToString());
            }
        }

        Assert.That(count, Is.EqualTo(15_474));
    }

    [Test]
    public void Every_context_group_has_the_codes_of_its_members_and_is_found_by_its_number()
    {
        Assert.That(Groups, Has.Length.EqualTo(1355));
        foreach (Type type in Groups)
        {
            ContextGroup group = (ContextGroup)type.GetProperty("Group")!.GetValue(null)!;
            CodedConcept[] codes = [.. Codes(type)];
            Assert.That(group.Members, Is.EquivalentTo(codes), type.Name);
            Assert.That(codes.All(group.Contains), type.Name);
            Assert.That(ContextGroup.Find(group.Number), Is.SameAs(group), type.Name);
        }
    }

    [Test]
    public void Context_groups_have_a_namespace_of_their_own() =>
        Assert.That(Types.Where(type => type.Name.StartsWith("Cid", StringComparison.Ordinal)).Select(type => type.Namespace).Distinct(), Is.EqualTo(new[] { typeof(Cid7150).Namespace }));

    [Test]
    public void No_type_has_the_name_of_a_public_type_of_the_data_layer()
    {
        HashSet<string> layer = [.. typeof(FellowOakDicom.DicomDataset).Assembly.GetExportedTypes().Select(type => type.Name)];
        Assert.That(Types.Where(type => !type.IsNested && layer.Contains(type.Name)), Is.Empty);
    }

    private static IEnumerable<CodedConcept> Codes(Type type) =>
    [
        .. type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == typeof(CodedConcept)).Select(field => (CodedConcept)field.GetValue(null)!),
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == typeof(CodedConcept)).Select(property => (CodedConcept)property.GetValue(null)!),
    ];
}
