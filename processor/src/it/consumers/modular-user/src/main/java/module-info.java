module com.example.user {
    requires com.example.schemas;
}
