using HighDicom.Tool.Demo;

namespace HighDicom.Tests.Tool;

public sealed class OutputFolderTests
{
    private string _root = "";

    [SetUp]
    public void Make_a_folder() => _root = Directory.CreateTempSubdirectory("highdicom-").FullName;

    [TearDown]
    public void Delete_it() => Directory.Delete(_root, recursive: true);

    [Test]
    public void Files_appear_when_they_are_published()
    {
        string target = Path.Combine(_root, "out");
        using (var folder = new OutputFolder(target))
        {
            Directory.CreateDirectory(folder.PathOf("ct"));
            File.WriteAllText(folder.PathOf("ct/1.dcm"), "slice");
            Assert.That(Directory.Exists(target), Is.False);
            folder.Publish();
        }

        Assert.That(Directory.GetFileSystemEntries(_root, "*", SearchOption.AllDirectories), Is.EquivalentTo(new[] { target, Path.Combine(target, "ct"), Path.Combine(target, "ct", "1.dcm") }));
    }

    [Test]
    public void Nothing_is_left_of_a_failure()
    {
        using (var folder = new OutputFolder(Path.Combine(_root, "new/deep/out"))) File.WriteAllText(folder.PathOf("half"), "");

        Assert.That(Directory.GetFileSystemEntries(_root), Is.Empty);
    }

    [Test]
    public void Files_of_others_stay()
    {
        File.WriteAllText(Path.Combine(_root, "mine"), "mine");
        File.WriteAllText(Path.Combine(_root, "report.dcm"), "old");
        using (var folder = new OutputFolder(_root))
        {
            File.WriteAllText(folder.PathOf("report.dcm"), "new");
            folder.Publish();
        }

        Assert.That(File.ReadAllText(Path.Combine(_root, "mine")), Is.EqualTo("mine"));
        Assert.That(File.ReadAllText(Path.Combine(_root, "report.dcm")), Is.EqualTo("new"));
    }

    [Test]
    public void A_file_is_no_folder()
    {
        string file = Path.Combine(_root, "file");
        File.WriteAllText(file, "");

        Assert.That(() => new OutputFolder(file), Throws.TypeOf<IOException>().With.Message.Contains(file));
    }
}
