namespace HighDicom.Tests.Instances;

/// <summary>Files that have to outlast a loss of power.</summary>
public sealed class DurableFileTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("highdicom").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void The_content_is_on_the_disk_before_the_name_and_the_name_at_the_end()
    {
        string path = Path.Combine(_folder, "a.dcm");
        var disk = new Recorder(path);
        AtomicFile.Write(path, temporary => File.WriteAllText(temporary, "whole"), disk);
        Assert.That(disk.Calls, Is.EqualTo(new[] { "file of 5 bytes, not in place", $"folder {_folder}, in place" }));
    }

    [Test]
    public void A_file_that_the_disk_does_not_take_does_not_take_the_place_of_the_old_one()
    {
        string path = Path.Combine(_folder, "a.dcm");
        File.WriteAllText(path, "old");
        Assert.That(() => AtomicFile.Write(path, temporary => File.WriteAllText(temporary, "new"), new Full()), Throws.TypeOf<IOException>());
        Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
        Assert.That(Directory.GetFiles(_folder), Has.Length.EqualTo(1));
    }

    [Test]
    public void The_system_takes_files_and_folders_and_names_those_that_are_not_there()
    {
        string path = Path.Combine(_folder, "a.dcm");
        AtomicFile.Write(path, temporary => File.WriteAllText(temporary, "whole"), DiskSync.System);
        Assert.That(File.ReadAllText(path), Is.EqualTo("whole"));
        Assert.That(() => DiskSync.System.SyncFile(path + ".none"), Throws.TypeOf<FileNotFoundException>());
        if (!OperatingSystem.IsWindows())
        {
            Assert.That(() => DiskSync.System.SyncFolder(_folder + ".none"), Throws.TypeOf<IOException>().With.Message.Contains(_folder));
        }
    }

    private sealed class Recorder(string target) : IDiskSync
    {
        public List<string> Calls { get; } = [];

        private string Place => File.Exists(target) ? "in place" : "not in place";

        public void SyncFile(string path) => Calls.Add($"file of {new FileInfo(path).Length} bytes, {Place}");

        public void SyncFolder(string path) => Calls.Add($"folder {path}, {Place}");
    }

    private sealed class Full : IDiskSync
    {
        public void SyncFile(string path) => throw new IOException("No space left on device.");

        public void SyncFolder(string path) => throw new InvalidOperationException("The file was not written.");
    }
}
