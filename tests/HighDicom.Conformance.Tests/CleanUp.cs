using HighDicom.ConformanceTests.Demo;

namespace HighDicom.ConformanceTests;

/// <summary>Deletes what the demo wrote once every test is done.</summary>
[SetUpFixture]
public sealed class CleanUp
{
    [OneTimeTearDown]
    public void Delete_the_files_of_the_demo() => DemoFiles.Delete();
}
