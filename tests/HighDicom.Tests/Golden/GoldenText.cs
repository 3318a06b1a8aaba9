using HighDicom.Tests.HouseRules;

namespace HighDicom.Tests.Golden;

/// <summary>Compares texts with reviewed files beside this class. Set HIGHDICOM_UPDATE_GOLDEN=1 to write them anew; the difference is then reviewed in the commit.</summary>
internal static class GoldenText
{
    private const string Folder = "tests/HighDicom.Tests/Golden";

    internal static void Check(string name, string text)
    {
        string path = Path.Combine(Repository.Path(Folder), name + ".txt");
        if (Environment.GetEnvironmentVariable("HIGHDICOM_UPDATE_GOLDEN") == "1") File.WriteAllText(path, text);
        Assert.That(File.Exists(path), Is.True, $"there is no {Folder}/{name}.txt: write it with HIGHDICOM_UPDATE_GOLDEN=1");
        Assert.That(text, Is.EqualTo(File.ReadAllText(path)));
    }
}
