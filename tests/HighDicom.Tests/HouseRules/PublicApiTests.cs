using System.Reflection;
using PublicApiGenerator;

namespace HighDicom.Tests.HouseRules;

/// <summary>The public API in reviewed text files: a change of it is a change of a file.</summary>
public sealed class PublicApiTests
{
    private const string Update = "HIGHDICOM_UPDATE_API";
    private const string Folder = "tests/HighDicom.Tests/PublicApi";

    [Test]
    public void The_public_api_of_HighDicom_is_the_reviewed_one() => Compare("HighDicom", Text(Assembly.Load("HighDicom").GetExportedTypes()));

    [Test]
    public void The_hand_written_api_of_HighDicom_Standard_is_the_reviewed_one() =>
        Compare("HighDicom.Standard", Text([.. Standard().Where(GeneratedTypes.IsHandWritten)]));

    [Test]
    public void The_generated_types_of_HighDicom_Standard_are_the_reviewed_ones() =>
        Compare("HighDicom.Standard.Generated", GeneratedTypes.Summary(Standard().Where(type => !GeneratedTypes.IsHandWritten(type))));

    private static Type[] Standard() => Assembly.Load("HighDicom.Standard").GetExportedTypes();

    private static string Text(Type[] types) =>
        types.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] });

    private static void Compare(string name, string text)
    {
        string file = Repository.Path($"{Folder}/{name}.txt");
        string current = text.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable(Update) == "1") File.WriteAllText(file, current);
        Assert.That(File.ReadAllText(file), Is.EqualTo(current), $"The public API changed. If that is wanted: {Update}=1 dotnet test tests/HighDicom.Tests --filter PublicApi");
    }
}
